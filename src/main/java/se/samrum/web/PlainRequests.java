package se.samrum.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/** Lets only plain requests in: three verbs and one address per page, so that no page has a second way in. */
public class PlainRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = ResponseStateManager.VIEW_STATE_PARAM;
    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!VERBS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isResource(path) && !Paths.isPlain(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (holdsNul(request) || isPostbackInAnAddress(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/today");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** No keyboard types U+0000 and no database keeps it. */
    private static boolean holdsNul(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }

    /** Faces takes any request with this parameter for a form that was sent; a state is changed by a post alone. */
    private static boolean isPostbackInAnAddress(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) && request.getParameter(VIEW_STATE) != null
                || request.getQueryString() != null && request.getQueryString().contains(VIEW_STATE);
    }

    private static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") && Paths.isPlain(path.replaceFirst("\\.xhtml$", ""));
    }
}
