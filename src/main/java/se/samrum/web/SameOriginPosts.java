package se.samrum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Refuses a post that another site made the browser send; views are stateless and carry no token of their own. */
public class SameOriginPosts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && !isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter("POST".equals(request.getMethod()) ? new FreshNonce(request) : request, response);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        return isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /** A browser always sends one of the first two with a post; whatever is sent must say "own". */
    static boolean isOwn(String site, String origin, String host) {
        boolean siteSaysOwn = site == null || site.equals("same-origin");
        boolean originSaysOwn = origin == null || (host != null && host.equalsIgnoreCase(authority(origin)));
        return (site != null || origin != null) && siteSaysOwn && originSaysOwn;
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
