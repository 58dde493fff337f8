package se.samrum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A post whose answer is a whole page gets a nonce of its own. PrimeFaces would take over the one the browser sent, and
 * refuse the form of a browser in which no script had put one there. It wants a random UUID (RFC 9562) in base64.
 */
class FreshNonce extends HttpServletRequestWrapper {

    private static final String PARAMETER = "primefaces.nonce";

    private final String nonce;

    FreshNonce(HttpServletRequest request) {
        super(request);
        byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        nonce = Base64.getEncoder().encodeToString(random);
    }

    @Override
    public String getParameter(String name) {
        return PARAMETER.equals(name) ? nonce : super.getParameter(name);
    }
}
