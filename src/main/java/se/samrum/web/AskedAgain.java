package se.samrum.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The page that wants a reason first, so that it can be asked for again with one.
 *
 * @param path of the page
 * @param room "" when none was named
 * @param id "" when none was named
 * @param draft "" when none was named
 */
public record AskedAgain(String path, String room, String id, String draft) {

    static final String ATTRIBUTE = "samrum.asked";

    static AskedAgain of(HttpServletRequest request) {
        return new AskedAgain(request.getRequestURI(), id(request, "room"), id(request, "id"), id(request, "draft"));
    }

    private static String id(HttpServletRequest request, String name) {
        return IdConverter.read(request.getParameter(name))
                .map(Object::toString)
                .orElse("");
    }
}
