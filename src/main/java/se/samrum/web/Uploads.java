package se.samrum.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes forms with files in the place of the container, which would put them on the disk as they are. Only where a form
 * takes a file; and no file is read that another site sent.
 */
public class Uploads extends HttpFilter {

    /** How large a file may be. */
    public static final String MEGABYTES = "samrum.document.megabytes";

    public static final String DEFAULT = "10";

    private static final long serialVersionUID = 1L;
    private static final int MEGA = 1024 * 1024;
    private static final Pattern FORM =
            Pattern.compile("multipart/form-data;.*boundary=\"?([\\w'()+,./:=? -]{1,70}?)\"?\\s*(?:;.*)?");

    @Inject
    @ConfigProperty(name = MEGABYTES, defaultValue = DEFAULT)
    transient int megabytes;

    /** So many megabytes, in bytes. */
    public static long bytes(int megabytes) {
        return (long) megabytes * MEGA;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> boundary = boundary(request.getContentType());
        if (!"POST".equals(request.getMethod()) || boundary.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (UploadedForm form = UploadedForm.read(request.getInputStream(), boundary.get(), bytes(megabytes))) {
            chain.doFilter(new UploadRequest(request, form), response);
        } catch (Malformed wrong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<String> boundary(String type) {
        return Optional.ofNullable(type)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(boundary -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }
}
