package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samrum.web.Transport;

/**
 * The browser of this request, known again by a random cookie that says nothing about anybody and opens nothing. Whoever has
 * signed in here before is slowed down by what failed here alone, so that nobody in the same house, behind the same address,
 * can keep a colleague out.
 */
@RequestScoped
class Device {

    private static final String NAME = "samrum-device";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final SecureRandom RANDOM = new SecureRandom();

    private String name;

    void arrive(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        Arrays.stream(cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(VALUE.asMatchPredicate())
                .findFirst()
                .ifPresent(this::become);
    }

    void become(String known) {
        name = known;
    }

    /** What it is known by; one that never came before gets a name that nobody has. */
    String name() {
        if (name == null) {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            name = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        }
        return name;
    }

    /** Lets the browser keep its name. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, name());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Transport.isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
