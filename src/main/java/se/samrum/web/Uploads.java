package se.samrum.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the form with a file, and hands it to its page. The servlet of the pages would have the container put every file on
 * the disk as it is, as soon as anybody asks for a parameter; so such a form has an address of its own.
 */
public class Uploads extends HttpServlet {

    /** How large a file may be. */
    public static final String MEGABYTES = "samrum.document.megabytes";

    public static final String DEFAULT = "10";

    static final String VIEW = "/document/add.xhtml";
    static final String ADDRESS = "/document/keep";

    private static final String PAGE = "/document/add";
    private static final long serialVersionUID = 1L;
    private static final int MEGA = 1024 * 1024;
    /** The container adds the encoding of the pages to it. */
    private static final Pattern FORM =
            Pattern.compile("(?i)multipart/form-data;\\s*boundary=\"?([\\w'()+,./:=?-]{1,70})\"?\\s*(?:;.*)?");

    @Inject
    @ConfigProperty(name = MEGABYTES, defaultValue = DEFAULT)
    transient int megabytes;

    /** So many megabytes, in bytes. */
    public static long bytes(int megabytes) {
        return (long) megabytes * MEGA;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> boundary = boundary(request.getContentType());
        if (boundary.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (UploadedForm form = UploadedForm.read(request.getInputStream(), boundary.get(), bytes(megabytes))) {
            request.getRequestDispatcher(PAGE).forward(new UploadRequest(request, form), response);
        } catch (Malformed wrong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whoever is led here, by a reason that was asked for or another language, finds the page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .filter(text -> Paths.isLocal(PAGE + text))
                .orElse("");
        response.sendRedirect(request.getContextPath() + PAGE + query);
    }

    private static Optional<String> boundary(String type) {
        return Optional.ofNullable(type)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
