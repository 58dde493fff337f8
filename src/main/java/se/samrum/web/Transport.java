package se.samrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * How a request came here. In production a proxy ends TLS in front of Samrum, so the browser's way is encrypted although the
 * last step is not; where people come from is the proxy's word, and nobody else's is believed.
 */
public final class Transport {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private Transport() {}

    /** Whether the browser's way is encrypted; in production it always is. */
    public static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "production".equals(System.getProperty("samrum.mode"));
    }

    /** The address of whoever asks: what the proxy of the deployer wrote last, or else the other end of the connection. */
    public static String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader(FORWARDED);
        if (forwarded == null || !peer.equals(System.getProperty("samrum.proxy"))) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }
}
