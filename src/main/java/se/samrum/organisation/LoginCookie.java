package se.samrum.organisation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import se.samrum.access.LoginToken;
import se.samrum.web.Transport;

/** The one cookie that means somebody: not for scripts, not for other sites, gone with the browser. */
final class LoginCookie {

    private static final String NAME = "samrum";

    private LoginCookie() {}

    static Optional<LoginToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> LoginToken.parse(cookie.getValue()));
    }

    static void write(LoginToken token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token.cookie(), request, -1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", request, 0));
    }

    private static Cookie cookie(String value, HttpServletRequest request, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Transport.isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
