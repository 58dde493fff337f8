package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samrum.access.Caller;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Gate;
import se.samrum.access.LoginToken;
import se.samrum.access.Visit;
import se.samrum.web.Transport;

/**
 * Finds out on every request who holds the login cookie, and tells the container anew each time. No HTTP session takes
 * part, so nothing is lost with a server and nobody meets somebody else's.
 */
@ApplicationScoped
public class SamrumAuthentication implements HttpAuthenticationMechanism {

    /** The request attribute that holds why nobody could be signed in, other than a wrong name or password. */
    static final String UNABLE = "samrum.signin.unable";

    @Inject
    SignIn signIn;

    @Inject
    Screen screen;

    @Inject
    Device device;

    @Inject
    Gate gate;

    @Inject
    Visit visit;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (isFile(request)) {
            return context.doNothing();
        }
        device.arrive(request);
        if (credential instanceof UsernamePasswordCredential typed) {
            return trySigningIn(typed, request, response, context);
        }
        try {
            return recognise(request, response, context);
        } catch (DatabaseAway away) {
            return context.isProtected() ? Redirection.sayAway(response) : context.doNothing();
        }
    }

    /** Files of the look are the same for everybody, so nobody asks who wants them. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/look/") || path.startsWith("/jakarta.faces.resource/");
    }

    private AuthenticationStatus recognise(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<LoginToken> token = LoginCookie.read(request);
        Optional<Caller> caller = token.flatMap(gate::look);
        if (caller.isPresent()) {
            visit.arrive(token.get(), caller.get(), Transport.address(request));
            if (!Redirection.isQuiet(request)) {
                screen.touch(token.get());
            }
            return welcome(caller.get(), request, response, context);
        }
        return context.isProtected()
                ? Redirection.turnAway(token.filter(screen::isLocked).isPresent(), request, response)
                : context.doNothing();
    }

    /** An exception does not reach the page through the container, so the page finds it in the request. */
    private AuthenticationStatus trySigningIn(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        try {
            return signIn(typed, request, response, context);
        } catch (TooBusy | TooOften | DatabaseAway unable) {
            request.setAttribute(UNABLE, unable);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private AuthenticationStatus signIn(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        String address = Transport.address(request);
        Optional<LoginToken> token = signIn.signIn(typed.getCaller(), typed.getPasswordAsString(), address);
        if (token.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        LoginCookie.read(request).ifPresent(former -> signIn.signOut(former, address));
        LoginCookie.write(token.get(), request, response);
        device.remember(request, response);
        return context.notifyContainerAboutLogin(typed.getCaller(), Set.of());
    }

    private static AuthenticationStatus welcome(
            Caller caller, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (caller.hat().isEmpty()
                && context.isProtected()
                && !request.getServletPath().startsWith("/hat")) {
            return Redirection.sendTo("/hat", request, response);
        }
        Set<String> roles =
                caller.places().stream().map(place -> place.role().name()).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.userId().toString(), roles);
    }
}
