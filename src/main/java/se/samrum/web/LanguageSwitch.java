package se.samrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the chosen language and returns to the same page; a servlet of its own, so that it works everywhere. */
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addCookie(
                cookie("en".equals(request.getParameter("language")) ? "en" : "sv", Transport.isSecure(request)));
        String to = request.getParameter("to");
        response.sendRedirect(Paths.isLocal(to) ? to : request.getContextPath() + "/today");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Cookie cookie(String language, boolean secure) {
        Cookie cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
