package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** No spelling of an address opens what its plain spelling keeps closed. */
class PathTricksIT extends Journey {

    private static final List<String> INSIDE = List.of(
            "Norrängsskolan", "Tove", "Logga ut", "<web-app", "signin.title=", "Exception", "# TYPE", "openapi:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/concern/list",
                "/;x/concern/list",
                "/concern/list;jsessionid=1",
                "/concern;/list",
                "/signin;/../concern/list",
                "/concern/../concern/list",
                "/signin/../concern/list",
                "/look/../concern/list",
                "/error/../concern/list",
                "/jakarta.faces.resource/../concern/list",
                "/jakarta.faces.resource/%2e%2e/concern/list",
                "/%2e%2e/concern/list",
                "/%2e/concern/list",
                "/look/%2e%2e/concern/list",
                "/look/..%2fconcern/list",
                "/look/..%5cconcern/list",
                "/look/%252e%252e/concern/list",
                "/look/..;/concern/list",
                "/concern%2flist",
                "/concern%2Flist.xhtml",
                "//concern/list",
                "/concern//list",
                "/./concern/list",
                "/\\concern\\list",
                "/CONCERN/LIST",
                "/concern/list/",
                "/concern/list.xhtml",
                "/concern/list.xhtml/signin",
                "/concern/list.faces",
                "/faces/concern/list.xhtml",
                "/concern/list%00",
                "/concern/list%20",
                "/concern/list.",
                "/signin%3f/concern/list",
                "/signin/concern/list",
                "http://127.0.0.1/concern/list"
            })
    void openNothingToAStranger(String target) throws IOException {
        closed(Wire.to(site()).get(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/health",
                "/health/ready",
                "/openapi",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/classes/messages_sv.properties",
                "/META-INF/MANIFEST.MF",
                "/look/../WEB-INF/web.xml",
                "/look/..%2fWEB-INF%2fweb.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/layout/page.xhtml.xhtml?ln=WEB-INF",
                "/error/failed.xhtml",
                "/error/failed",
                "/signin.xhtml",
                "/today.xhtml",
                "/look/",
                "/ArquillianServletRunner",
                "/__asadmin/version",
                "/management/domain"
            })
    void openNothingOfTheServerToAnybody(String target) throws IOException, SQLException {
        closed(Wire.to(site()).get(target));
        String tove = Town.signIn("tove", Hat.WORK).cookie();
        Wire.Answer answer = Wire.to(site()).as(tove).get(target);
        assertTrue(List.of(400, 404).contains(answer.status()), answer.whole());
        INSIDE.forEach(secret -> assertFalse(answer.whole().contains(secret), secret + " in " + answer.whole()));
    }

    private static void closed(Wire.Answer answer) {
        INSIDE.forEach(secret -> assertFalse(answer.whole().contains(secret), secret + " in " + answer.whole()));
        if (answer.status() == 303) {
            assertTrue(answer.location().startsWith("/signin"), answer.whole());
        } else if (answer.status() == 301) {
            assertTrue(
                    answer.location().matches("/(concern|look/\\.\\.)/"),
                    "the container's own slash: " + answer.whole());
        } else {
            assertTrue(List.of(400, 404).contains(answer.status()), answer.whole());
        }
        assertEquals(List.of(), answer.all("Set-Cookie"));
        assertEquals(List.of(), answer.all("Server"));
    }
}
