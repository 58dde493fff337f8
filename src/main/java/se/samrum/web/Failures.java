package se.samrum.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The one place where whatever a page throws becomes an error page, the same for "denied" and "does not exist". */
class Failures extends ExceptionHandlerWrapper {

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            ExceptionQueuedEvent first = events.next();
            answer(first.getContext().getContext(), first.getContext().getException());
            events.remove();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }
    }

    private static void answer(FacesContext context, Throwable thrown) {
        ExternalContext external = context.getExternalContext();
        Failure failure = Failure.of(thrown).report((HttpServletRequest) external.getRequest());
        context.responseComplete();
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            external.responseSendError(failure.status(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
