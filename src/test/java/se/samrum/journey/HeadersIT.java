package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** Every kind of answer carries the same strict headers and tells nothing about the server. */
class HeadersIT extends Journey {

    private static final List<String> ONCE = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Cross-Origin-Embedder-Policy",
            "Cache-Control");

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "GET, /signin, 200",
        "HEAD, /signin, 200",
        "GET, /accessibility, 200",
        "GET, /, 303",
        "GET, /today, 303",
        "GET, /nothing, 303",
        "GET, /look/samrum.css, 200",
        "GET, /look/nothing.css, 404",
        "GET, /jakarta.faces.resource/core.js.xhtml?ln=primefaces, 200",
        "GET, /jakarta.faces.resource/nothing.js.xhtml?ln=primefaces, 404",
        "GET, /today;x=1, 303",
        "GET, /signin;x=1, 404",
        "POST, /signin, 404",
        "POST, /language, 404",
        "PUT, /signin, 405"
    })
    void standOnEveryAnswerToAStranger(String verb, String target, int status) throws IOException {
        check(Wire.to(site()).send(verb, target, ""), status);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "GET, /, 303",
        "GET, /today, 200",
        "HEAD, /today, 200",
        "GET, /concern/list, 200",
        "GET, /concern/register, 200",
        "GET, /concern/open, 404",
        "GET, /nothing, 404",
        "GET, /audit/list, 404",
        "POST, /concern/register, 404",
        "DELETE, /concern/list, 405"
    })
    void standOnEveryAnswerToAMember(String verb, String target, int status) throws IOException, SQLException {
        check(Wire.to(site()).as(tove()).send(verb, target, ""), status);
    }

    private static void check(Wire.Answer answer, int status) {
        assertEquals(status, answer.status(), said(answer));
        ONCE.forEach(name -> assertEquals(1, answer.all(name).size(), () -> name + "\n" + said(answer)));
        assertEquals(List.of("nosniff"), answer.all("X-Content-Type-Options"));
        assertEquals(List.of("DENY"), answer.all("X-Frame-Options"));
        checkPolicy(answer.all("Content-Security-Policy").get(0));
        List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin")
                .forEach(name -> assertEquals(List.of(), answer.all(name)));
        assertFalse(answer.whole().contains("JSESSIONID"));
        List.of("Payara", "GlassFish", "Grizzly", "Exception", "\tat ")
                .forEach(trace -> assertFalse(said(answer).contains(trace), said(answer)));
    }

    /** What the product says itself; the scripts of PrimeFaces speak of exceptions. */
    private static String said(Wire.Answer answer) {
        boolean script = String.join("", answer.all("Content-Type")).contains("javascript");
        return script ? String.join("\n", answer.lines()) : answer.whole();
    }

    private static void checkPolicy(String policy) {
        List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action")
                .forEach(rule -> assertTrue(policy.contains(rule), policy));
        List.of("unsafe-", "*", "http:", "https:", "data:").forEach(rule -> assertFalse(policy.contains(rule), policy));
    }

    @Test
    void nothingButTheLookOfThePagesIsKeptByACache() throws IOException, SQLException {
        Wire tove = Wire.to(site()).as(tove());
        for (String page : List.of("/today", "/concern/list", "/signin", "/nothing", "/")) {
            assertEquals(List.of("no-store"), tove.get(page).all("Cache-Control"), page);
        }
        assertTrue(tove.get("/look/samrum.css?v=1").all("Cache-Control").get(0).contains("immutable"));
        assertEquals(List.of("no-store"), tove.get("/look/nothing.css?v=1").all("Cache-Control"));
    }

    @Test
    void aNonceIsDrawnForEveryAnswer() throws IOException {
        assertFalse(policy("/signin").equals(policy("/signin")));
    }

    private String policy(String target) throws IOException {
        return Wire.to(site()).get(target).all("Content-Security-Policy").get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "get", "SAMRUM"})
    void otherVerbsAreRefused(String verb) throws IOException, SQLException {
        String cookie = tove();
        Wire.Answer answer = Wire.to(site()).as(cookie).send(verb, "/concern/register", "");
        assertTrue(List.of(400, 405, 501).contains(answer.status()), answer.whole());
        assertFalse(answer.body().contains("Norrängsskolan"), answer.whole());
        assertFalse(answer.whole().contains(cookie), "nothing is echoed");
        assertEquals(List.of(), answer.all("Server"));
    }

    @Test
    void aHeadAnswerHasNoBody() throws IOException, SQLException {
        assertEquals(
                "", Wire.to(site()).as(tove()).send("HEAD", "/concern/list", "").body());
    }

    private static String tove() throws SQLException {
        return Town.signIn("tove", Hat.WORK).cookie();
    }
}
