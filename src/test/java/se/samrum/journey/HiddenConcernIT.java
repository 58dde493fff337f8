package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** Nobody outside the unit can tell that a concern exists, not even from how the product says no. */
class HiddenConcernIT extends Journey {

    private static final List<String> PAGES = List.of("/today", "/concern/list", "/concern/register", "/audit/list");
    private static final String WORDS = "Ristade ordet kvarnsten i bänken vid dammen.";

    private static String address;

    /** One concern for all who ask: it must still be hidden when the last one does. */
    @BeforeEach
    void register() throws SQLException {
        if (address != null) {
            return;
        }
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill("Quintus Wallander, 9D", WORDS)
                .register();
        address = new ConcernView(tove.page()).arrived().address();
    }

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource({
        "farida, WORK, of another unit of the school",
        "malin, WORK, of the social services",
        "petra, WORK, of the police",
        "samira, WORK, of a youth centre",
        "karin, WORK, the coordinator",
        "henrik, WORK, a reporter of the same unit",
        "lars, MANAGE, a manager",
        "yusuf, ADMINISTER, the administrator",
        "ingrid, REVIEW, the log reviewer of the school",
        "mats, ADMINISTER, the access approver of the school"
    })
    void isNotThereForAnybodyElse(String login, Hat hat, String who) throws IOException, SQLException {
        Wire other = Wire.to(site()).as(Town.signIn(login, hat).cookie());
        Wire.Answer nothing = seen(other, "/concern/nothing-of-this-name");
        assertEquals(404, nothing.status(), who);
        assertTrue(nothing.body().contains("Sidan finns inte"), nothing.body());

        assertEquals(nothing, seen(other, address));
        assertEquals(nothing, seen(other, address.replaceFirst("id=.*", "id=" + UUID.randomUUID())));
        assertEquals(nothing, seen(other, address.replaceFirst("id=.*", "id=none")));
        assertEquals(nothing, seen(other, "/concern/open"));
        for (String page : List.of(
                "concern/amend",
                "concern/assess",
                "concern/close",
                "concern/report",
                "concern/feedback",
                "concern/join",
                "receipt/open",
                "youth/open")) {
            assertEquals(nothing, seen(other, address.replace("concern/open", page)), page);
        }
        for (String page : PAGES) {
            String body = other.get(page).body();
            List.of(address.replaceFirst(".*id=", ""), "kvarnsten", "Quintus", "Wallander", "Q.\u00a0W.")
                    .forEach(trace -> assertFalse(body.contains(trace), () -> trace + " is on " + page));
        }
    }

    @Test
    void isThereForTheColleagueOfTheSameUnit() throws IOException, SQLException {
        Wire anna = Wire.to(site()).as(Town.signIn("anna", Hat.WORK).cookie());
        assertTrue(anna.get(address).body().contains("kvarnsten"));
        assertTrue(anna.get("/concern/list").body().contains("Q.\u00a0W."));
    }

    @Test
    void isNotThereUnderAnotherRoom() throws IOException, SQLException {
        Wire tove = Wire.to(site()).as(Town.signIn("tove", Hat.WORK).cookie());
        Wire.Answer nothing = seen(tove, "/concern/nothing-of-this-name");
        String elsewhere = "room=" + Town.room("Lundåkerskolans rum");
        assertEquals(nothing, seen(tove, address.replaceFirst("room=[^&]*", elsewhere)));
        assertEquals(nothing, seen(tove, "/concern/list?" + elsewhere));
        assertEquals(nothing, seen(tove, "/concern/register?" + elsewhere));
    }

    @Test
    void looksLikeAPageThatDoesNotExist() throws SQLException {
        Window farida = window(PHONE).as("farida");
        assertEquals(404, farida.go(address).status());
        String said = farida.text();
        assertEquals("Sidan finns inte – Samrum", farida.page().title());
        farida.go("/concern/nothing-of-this-name");
        assertEquals(said, farida.text());
    }

    /** All that comes over the wire, but for the time and the nonce, which have their length anyway. */
    private static Wire.Answer seen(Wire wire, String target) throws IOException {
        Wire.Answer answer = wire.get(target);
        List<String> lines = answer.lines().stream()
                .filter(line -> !line.startsWith("Date:"))
                .map(line -> line.replaceAll("'nonce-[^']{48}'", "nonce"))
                .toList();
        String body = answer.body().replaceAll("nonce=\"[^\"]{48}\"|csp.init\\('[^']{48}'", "nonce");
        return new Wire.Answer(answer.status(), lines, body);
    }
}
