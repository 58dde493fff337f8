package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import se.samrum.access.OpeningReason;
import se.samrum.key.KeyDestroyed;

/** Gives the error page the id that stands in the log line. */
@Named("failure")
@RequestScoped
public class FailurePage {

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public String getId() {
        if (request.getAttribute(Failure.ATTRIBUTE) == null) {
            report();
        }
        return (String) request.getAttribute(Failure.ATTRIBUTE);
    }

    /** The page that wants a reason first. */
    public AskedAgain getAsked() {
        return (AskedAgain) request.getAttribute(AskedAgain.ATTRIBUTE);
    }

    public OpeningReason[] getReasons() {
        return OpeningReason.values();
    }

    /** The key that was destroyed, when that is why nothing can be read. */
    public KeyDestroyed getErased() {
        return (KeyDestroyed) request.getAttribute(Failure.ERASED);
    }

    /** Whether a backup of the keys may still hold it. */
    public boolean isErasureFinal() {
        return !getErased().finalAt().isAfter(clock.instant());
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
