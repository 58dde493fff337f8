package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportTest {

    @AfterEach
    void forget() {
        System.clearProperty("samrum.mode");
        System.clearProperty("samrum.proxy");
    }

    @Test
    void isEncryptedInProductionWhateverTheLastStepIs() {
        assertFalse(Transport.isSecure(request("192.0.2.1", null)));
        System.setProperty("samrum.mode", "production");
        assertTrue(Transport.isSecure(request("192.0.2.1", null)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "10.0.0.1 | -                        | 10.0.0.1",
                "10.0.0.1 | 192.0.2.7                | 192.0.2.7",
                "10.0.0.1 | 198.51.100.1, 192.0.2.7  | 192.0.2.7",
                "10.0.0.1 | 2001:db8::7              | 2001:db8::7",
                "10.0.0.1 | tove was here            | 10.0.0.1",
                "10.0.0.2 | 192.0.2.7                | 10.0.0.2"
            })
    void believesTheProxyAlone(String peer, String forwarded, String address) {
        System.setProperty("samrum.proxy", "10.0.0.1");
        assertEquals(address, Transport.address(request(peer, forwarded)));
    }

    @Test
    void believesNobodyWithoutAProxy() {
        assertEquals("10.0.0.1", Transport.address(request("10.0.0.1", "192.0.2.7")));
    }

    private static HttpServletRequest request(String peer, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> switch (method.getName()) {
                    case "isSecure" -> false;
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> forwarded;
                    default -> throw new AssertionError(method);
                });
    }
}
