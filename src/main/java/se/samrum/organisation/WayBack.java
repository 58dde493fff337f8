package se.samrum.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samrum.web.IdConverter;

/** Where somebody was heading who first has to sign in or unlock. */
final class WayBack {

    private WayBack() {}

    /** The address of a page, with the way on from there in its query. */
    static String to(String page, HttpServletRequest request) {
        return heading(request)
                .map(way -> page + "?to=" + URLEncoder.encode(way, StandardCharsets.UTF_8))
                .orElse(page);
    }

    private static Optional<String> heading(HttpServletRequest request) {
        if ("/".equals(request.getRequestURI())) {
            return Optional.empty();
        }
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return Optional.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return IdConverter.read(request.getParameter("draft")).map(draft -> form(request));
    }

    /** The form that was sent, with the draft that holds what was typed. */
    private static String form(HttpServletRequest request) {
        return Stream.of("room", "id", "draft")
                .flatMap(name -> IdConverter.read(request.getParameter(name)).map(id -> name + "=" + id).stream())
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
    }

    /** Only a path of this site: one slash, then neither a slash nor a backslash. */
    static Optional<String> safe(String to) {
        return Optional.ofNullable(to).filter(way -> way.matches("/[A-Za-z0-9][A-Za-z0-9/?=&.%_-]*"));
    }
}
