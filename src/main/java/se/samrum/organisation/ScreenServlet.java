package se.samrum.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.samrum.access.LoginToken;
import se.samrum.access.Visit;
import se.samrum.web.Paths;
import se.samrum.web.Times;
import se.samrum.web.Transport;

/** What an open page asks about its own screen: lock it, unlock it, I am still here, leave. Answers in a few bytes. */
public class ScreenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Screen screen;

    @Inject
    transient SignIn signIn;

    @Inject
    transient Visit visit;

    @Inject
    transient Times times;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LoginToken> token = LoginCookie.read(request);
        switch (request.getServletPath()) {
            case "/screen/lock" -> lock(token, request, response);
            case "/screen/unlock" -> answer(token.map(held -> unlock(held, request)), response);
            case "/screen/awake" -> stay(token, response);
            default -> leave(token, request, response);
        }
    }

    private void lock(Optional<LoginToken> token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        token.ifPresent(held -> screen.lock(held, Transport.address(request)));
        String to = request.getParameter("to");
        if (to == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(Paths.isLocal(to) ? to : request.getContextPath() + "/today");
        }
    }

    private String unlock(LoginToken token, HttpServletRequest request) {
        try {
            Optional<String> by = Optional.ofNullable(request.getParameter("by"));
            String typed = Optional.ofNullable(request.getParameter("password")).orElse("");
            return screen.unlock(token, by, typed, Transport.address(request)).name();
        } catch (TooOften again) {
            return "WAIT " + times.lasting(again.left());
        } catch (TooBusy later) {
            return "BUSY";
        }
    }

    private static void answer(Optional<String> how, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(how.orElse("ENDED"));
    }

    /** Tells for how many seconds the sign-in can last. */
    private void stay(Optional<LoginToken> token, HttpServletResponse response) throws IOException {
        if (token.isEmpty() || visit.caller().isEmpty()) {
            boolean locked = token.filter(screen::isLocked).isPresent();
            response.setStatus(locked ? Redirection.LOCKED : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        screen.touch(token.get());
        response.setContentType("text/plain");
        response.getWriter()
                .print(screen.left(token.get()).map(left -> left.toSeconds()).orElse(0L));
    }

    /** Also out of a locked screen. */
    private void leave(Optional<LoginToken> token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        token.ifPresent(held -> signIn.signOut(held, Transport.address(request)));
        LoginCookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + "/signin");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
