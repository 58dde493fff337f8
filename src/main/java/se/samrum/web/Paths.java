package se.samrum.web;

import java.util.regex.Pattern;

/** Tells plain addresses of this server from tricks with them. */
public final class Paths {

    private static final Pattern TRICK = Pattern.compile("(?i);|\\\\|//|/\\.|%(?:00|0a|0d|25|2e|2f|3b|5c)");
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Paths() {}

    /** A path as the browser sent it, still encoded. */
    static boolean isPlain(String path) {
        return !TRICK.matcher(path).find() && !path.endsWith(".xhtml") && !path.startsWith("/error/");
    }

    /** An address that can lead nowhere but to this server: a path, and a query if any. */
    public static boolean isLocal(String address) {
        return address != null && LOCAL.matcher(address).matches();
    }
}
