package se.samrum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** Requests and answers without a server. */
final class Requests {

    private Requests() {}

    static HttpServletRequest to(String path, Cookie... cookies) {
        return proxy(HttpServletRequest.class, (method, values) -> switch (method) {
            case "getServletPath", "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getCookies" -> cookies;
            case "isSecure" -> true;
            case "getDispatcherType" -> jakarta.servlet.DispatcherType.REQUEST;
            case "getParameter" -> path.startsWith("/look/") ? "1" : null;
            default -> throw new AssertionError(method);
        });
    }

    /** An answer that writes its headers, status included, into the map. */
    static HttpServletResponse into(Map<String, String> headers) {
        return proxy(HttpServletResponse.class, (method, values) -> {
            switch (method) {
                case "setHeader", "addHeader" ->
                    headers.merge(
                            values[0].toString(),
                            values[1].toString(),
                            (old, added) -> method.startsWith("set") ? added : old + "|" + added);
                case "setStatus" -> headers.put("status", values[0].toString());
                case "resetBuffer" -> headers.remove("body");
                default -> throw new AssertionError(method);
            }
            return null;
        });
    }

    static Map<String, String> headers() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    private interface Answer {
        Object to(String method, Object... values);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> answer.to(method.getName(), values == null ? new Object[0] : values)));
    }
}
