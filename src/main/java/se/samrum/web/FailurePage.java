package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives the error page the id that stands in the log line. */
@Named("failure")
@RequestScoped
public class FailurePage {

    @Inject
    HttpServletRequest request;

    public String getId() {
        if (request.getAttribute(Failure.ATTRIBUTE) == null) {
            report();
        }
        return (String) request.getAttribute(Failure.ATTRIBUTE);
    }

    /** What may not be seen and what does not exist have the same status, too. */
    public void hide() {
        ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletResponse response = (HttpServletResponse) faces.getResponse();
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The container refused before any filter ran: then the line is written here. */
    private void report() {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable failure) {
            Failure.of(failure).report(request);
        } else {
            request.setAttribute(Failure.ATTRIBUTE, Failure.newId());
        }
    }
}
