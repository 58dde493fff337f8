package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** What another site makes a browser send changes nothing here. */
class CrossSiteIT extends Journey {

    private static final String CONCERN = form(Map.of(
            "form:when", "TODAY",
            "form:observation", "Sent from another site.",
            "form:types", "ABSENCE",
            "form:who", "Nobody At All",
            "form:report", "MADE",
            "form:save", ""));
    private static final String SIGN_IN =
            form(Map.of("form:name", "tove", "form:password", SignInView.PASSWORD, "form:enter", ""));

    private String cookie;

    @BeforeEach
    void signIn() throws SQLException {
        cookie = Town.signIn("tove", Hat.WORK).cookie();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none",
                "Referer: http://127.0.0.1/concern/register"
            })
    void aPostFromElsewhereIsRefused(String header) throws IOException, SQLException {
        int before = concerns();
        Wire.Answer answer = elsewhere(header).as(cookie).post("/concern/register", CONCERN);
        assertEquals(404, answer.status(), answer.whole());
        assertEquals(before, concerns());

        Wire.Answer signedIn = elsewhere(header).post("/signin", SIGN_IN);
        assertEquals(404, signedIn.status(), "nobody is signed in as somebody else");
        assertEquals(List.of(), signedIn.all("Set-Cookie"));
        assertEquals(
                List.of(), elsewhere(header).post("/language", "language=en").all("Set-Cookie"));
    }

    private Wire elsewhere(String header) {
        String[] parts = header.split(": ");
        return Wire.to(site()).with(parts[0], parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void anAddressChangesNothing(String verb) throws IOException, SQLException {
        int before = concerns();
        for (String state : List.of("jakarta.faces.ViewState=stateless", "jakarta%2Efaces%2EViewState=stateless")) {
            String form = CONCERN.replace("jakarta.faces.ViewState=stateless", state);
            Wire.Answer answer = Wire.to(site()).as(cookie).send(verb, "/concern/register?" + form, "");
            assertEquals(404, answer.status());
            assertEquals(
                    404, Wire.to(site()).send(verb, "/signin?" + SIGN_IN, "").status());
        }
        assertEquals(before, concerns());
    }

    @Test
    void aPostThatContradictsItselfIsRefused() throws IOException, SQLException {
        int before = concerns();
        Wire wire = Wire.to(site()).as(cookie);
        wire.with("Sec-Fetch-Site", "same-origin")
                .with("Origin", "http://evil.example")
                .post("/concern/register", CONCERN);
        wire.with("Sec-Fetch-Site", "cross-site").with("Origin", site().root()).post("/concern/register", CONCERN);
        assertEquals(before, concerns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Origin: own"})
    void aPostOfTheOwnPageIsTaken(String header) throws IOException, SQLException {
        int before = concerns();
        Wire.Answer answer =
                elsewhere(header.replace("own", site().root())).as(cookie).post("/concern/register", CONCERN);
        assertEquals(303, answer.status(), answer.whole());
        assertEquals(before + 1, concerns());
    }

    @Test
    void aPostWithoutASignInIsNotKeptForLater() throws IOException, SQLException {
        int before = concerns();
        Wire.Answer answer =
                Wire.to(site()).with("Sec-Fetch-Site", "same-origin").post("/concern/register", CONCERN);
        assertEquals("/signin", answer.location());
        assertEquals(before, concerns());
    }

    @Test
    void nobodyIsSignedOutFromElsewhere() throws IOException {
        String leave = form(Map.of("signoutRail", "signoutRail", "signoutRail:leave", ""));
        elsewhere("Sec-Fetch-Site: cross-site").as(cookie).post("/today", leave);
        assertEquals(200, Wire.to(site()).as(cookie).get("/today").status());
        elsewhere("Sec-Fetch-Site: same-origin").as(cookie).post("/today", leave);
        assertEquals(303, Wire.to(site()).as(cookie).get("/today").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/concern/list", "/signin", "/nothing", "/accessibility", "/hat"})
    void aHostThatIsNotOursIsNeverRepeated(String target) throws IOException {
        for (String header :
                List.of("Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example")) {
            assertFalse(elsewhere(header).get(target).whole().contains("evil"), header);
            assertFalse(elsewhere(header).as(cookie).get(target).whole().contains("evil"), header);
        }
        Wire.Answer absolute = elsewhere("Host: evil.example").as(cookie).get("http://evil.example" + target);
        assertFalse(absolute.whole().contains("evil"), absolute.whole());
    }

    @Test
    void aRedirectAfterAPostNamesNoHost() throws IOException {
        Wire evil = elsewhere("Host: evil.example").with("Sec-Fetch-Site", "same-origin");
        assertEquals("/today", evil.post("/signin", SIGN_IN).location());
        assertTrue(evil.as(cookie).post("/concern/register", CONCERN).location().startsWith("/concern/open?"));
        assertEquals(
                "/today",
                evil.post("/language", "language=en&to=//evil.example").location());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&form=form&jakarta.faces.ViewState=stateless";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int concerns() throws SQLException {
        return Integer.parseInt(Town.one("select count(*) from concern"));
    }
}
