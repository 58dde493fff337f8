package se.samrum.document;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.web.IdConverter;

/** Sends a document, to be kept and never to be shown in the browser; whether one may is asked when it is sent. */
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentBatch batch = documents.open(id(request, "room"), id(request, "id"));
        DocumentRow document = batch.document();
        response.setContentType(document.format().mime());
        response.setContentLength(document.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox");
        batch.writeTo(response.getOutputStream());
        while (!batch.isLast()) {
            batch = documents.open(batch);
            batch.writeTo(response.getOutputStream());
        }
    }

    /** What would be sent is asked for whole or not at all. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static UUID id(HttpServletRequest request, String name) {
        return IdConverter.read(request.getParameter(name)).orElseThrow(Denied::new);
    }
}
