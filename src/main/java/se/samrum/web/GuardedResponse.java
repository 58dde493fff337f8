package se.samrum.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Set;

/**
 * Keeps what the filter decided: one content policy instead of two that intersect, its caching, and redirects by path
 * alone, since Payara would otherwise build the address from a Host header that anybody can write.
 */
class GuardedResponse extends HttpServletResponseWrapper {

    private static final Set<String> DECIDED = Set.of("cache-control", "expires", "pragma");

    GuardedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        if (!Paths.isLocal(location)) {
            throw new IllegalArgumentException("A redirect stays on this server");
        }
        resetBuffer();
        setStatus(SC_SEE_OTHER);
        super.setHeader("Location", location);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isDecided(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (SecurityHeaders.CSP.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else if (!isDecided(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!isDecided(name)) {
            super.setDateHeader(name, date);
        }
    }

    private static boolean isDecided(String name) {
        return DECIDED.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
}
