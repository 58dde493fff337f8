package se.samrum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A post whose answer is a whole page gets a nonce of its own. PrimeFaces would take over the one the browser sent, and
 * refuse the form of a browser in which no script had put one there.
 */
class FreshNonce extends HttpServletRequestWrapper {

    private static final String PARAMETER = "primefaces.nonce";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String nonce;

    FreshNonce(HttpServletRequest request) {
        super(request);
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        nonce = Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String getParameter(String name) {
        return PARAMETER.equals(name) ? nonce : super.getParameter(name);
    }
}
