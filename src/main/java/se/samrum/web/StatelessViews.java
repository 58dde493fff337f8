package se.samrum.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes every view stateless from its first moment: PrimeFaces asks before the page itself could say so, and would
 * open an HTTP session to keep its nonce.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        view.setTransient(true);
        return view;
    }

    /** A form with a file is not sent to its page. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return Uploads.VIEW.equals(viewId)
                ? context.getExternalContext().getRequestContextPath() + Uploads.ADDRESS
                : super.getActionURL(context, viewId);
    }
}
