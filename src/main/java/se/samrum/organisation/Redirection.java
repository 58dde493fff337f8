package se.samrum.organisation;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.samrum.web.SecurityHeaders;

/** What is answered to a request that gets no further: given before any filter runs, so it carries the headers itself. */
final class Redirection {

    /** WebDAV's status for what is locked (RFC 4918, 11.3). */
    static final int LOCKED = 423;

    private static final String DRAFT = "/draft";

    private Redirection() {}

    /** What a page sends by itself says nothing about whether its person is there. */
    static boolean isQuiet(HttpServletRequest request) {
        return request.getServletPath().startsWith("/screen/") || isDraft(request);
    }

    /** To the page that signs in or unlocks; what a script sent gets a status it understands. */
    static AuthenticationStatus turnAway(boolean locked, HttpServletRequest request, HttpServletResponse response) {
        if (isDraft(request)) {
            SecurityHeaders.write(request, response);
            response.setStatus(locked ? LOCKED : HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return sendTo(WayBack.to(locked ? "/lock" : "/signin", request), request, response);
    }

    private static boolean isDraft(HttpServletRequest request) {
        return request.getServletPath().equals(DRAFT);
    }

    static AuthenticationStatus sendTo(String path, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.write(request, response);
        response.setHeader("Location", path);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    static AuthenticationStatus sayAway(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
