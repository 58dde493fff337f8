package se.samrum.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every answer carries the same strict headers, because one page without them is the page that gets attacked. */
public class SecurityHeaders extends HttpFilter {

    static final String CSP = "Content-Security-Policy";
    static final String CACHE = "Cache-Control";

    private static final long serialVersionUID = 1L;
    private static final String NOTHING =
            "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final String YEAR = "public, max-age=31536000, immutable";

    /** Also for answers that are given before any filter runs, such as the redirect to the sign-in page. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(CSP, NOTHING);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
        response.setHeader(CACHE, lasting(request) ? YEAR : "no-store");
        if (Transport.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(error ? new ErrorRequest(request) : request, new GuardedResponse(response));
    }

    private static boolean lasting(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean versioned = request.getParameter("v") != null || path.endsWith(".woff2");
        return request.getDispatcherType() == DispatcherType.REQUEST
                && versioned
                && (path.startsWith("/look/") || path.startsWith("/jakarta.faces.resource/"));
    }
}
