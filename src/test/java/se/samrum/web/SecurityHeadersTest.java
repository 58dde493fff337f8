package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    private final Map<String, String> headers = Requests.headers();
    private final HttpServletResponse response = Requests.into(headers);

    @Test
    void aPageIsNeverKept() {
        SecurityHeaders.write(Requests.to("/today"), response);
        assertEquals("no-store", headers.get("Cache-Control"));
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
        assertTrue(headers.get("Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(headers.get("Strict-Transport-Security").startsWith("max-age="));
    }

    @Test
    void aVersionedFileIsKeptForGood() {
        SecurityHeaders.write(Requests.to("/look/samrum.css"), response);
        assertTrue(headers.get("Cache-Control").endsWith("immutable"));
    }

    @Test
    void onePolicyReplacesTheOther() {
        SecurityHeaders.write(Requests.to("/today"), response);
        new GuardedResponse(response).addHeader("Content-Security-Policy", "script-src 'nonce-1'");
        assertEquals("script-src 'nonce-1'", headers.get("Content-Security-Policy"));
    }

    @Test
    void nobodyChangesTheCachingAfterwards() {
        SecurityHeaders.write(Requests.to("/today"), response);
        GuardedResponse guarded = new GuardedResponse(response);
        guarded.setHeader("cache-control", "public");
        guarded.addHeader("Cache-Control", "public");
        guarded.setHeader("Expires", "tomorrow");
        assertEquals("no-store", headers.get("Cache-Control"));
        assertEquals(null, headers.get("Expires"));
    }

    @Test
    void aRedirectNamesNoHost() {
        new GuardedResponse(response).sendRedirect("/today");
        assertEquals("/today", headers.get("Location"));
        assertEquals("303", headers.get("status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "today", "/\\evil.example"})
    void aRedirectNeverLeaves(String address) {
        GuardedResponse guarded = new GuardedResponse(response);
        assertThrows(IllegalArgumentException.class, () -> guarded.sendRedirect(address));
    }
}
