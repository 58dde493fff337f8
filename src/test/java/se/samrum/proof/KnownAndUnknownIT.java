package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** What somebody else has and what nobody has is answered with the same words, in the same size, and as quickly. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KnownAndUnknownIT {

    private static final int PAGES = Proof.size(2, 200);

    /** Fewer, since each of them hashes a password. */
    private static final int SIGN_INS = Proof.size(2, 40);

    private static final String ROOM = "Norrängsskolans rum";

    /** Two of Skatteverket's published test numbers. */
    private static final String KNOWN = "199006022397";

    private static final String UNKNOWN = "199912282382";

    private static UUID concern;

    @ArquillianResource
    URL url;

    /** Asks once more for something that is known elsewhere, or not at all. */
    private interface Asking {
        HttpResponse<String> about(boolean known) throws IOException, InterruptedException, SQLException;
    }

    @Test
    void aNameIsRefusedWhetherSomebodyHasItOrNot() throws Exception {
        Visitor stranger = new Visitor(site(), "");
        compare("wrong password", SIGN_INS, List.of("malin", "nilam"), known -> {
            Town.run("delete from signin_trial");
            return stranger.post(
                    "/signin",
                    Map.of("form:name", known ? "malin" : "nilam", "form:password", "lovsjo-hallon", "form:enter", ""));
        });
    }

    @ParameterizedTest(name = "{1} asked for by {0} in {2}")
    @CsvSource({
        "david, concern, Norrängsskolans rum",
        "david, youth, Norrängsskolans rum",
        "david, receipt, Norrängsskolans rum",
        "david, concern, Områdespolisens rum",
        "david, youth, Områdespolisens rum",
        "david, receipt, Områdespolisens rum",
        "farida, concern, Lundåkerskolans rum",
        "farida, youth, Lundåkerskolans rum",
        "farida, receipt, Lundåkerskolans rum",
        "henrik, concern, Norrängsskolans rum",
        "henrik, youth, Norrängsskolans rum",
        "henrik, receipt, Norrängsskolans rum",
        "anna, receipt, Norrängsskolans rum"
    })
    void anIdIsNotThereWhetherItIsElsewhereOrNowhere(String login, String page, String room) throws Exception {
        UUID id = page.equals("youth") ? youth() : concern();
        Visitor visitor = visitor(login);
        String path = "/" + page + "/open?room=" + Town.room(room) + "&id=";
        assertEquals(404, visitor.get(path + id).statusCode());
        compare(
                "%s of another, for %s in %s".formatted(page, login, room),
                PAGES,
                List.of(),
                known -> visitor.get(path + (known ? id : UUID.randomUUID())));
    }

    @Test
    void aSearchFindsNobodyWhetherSomebodyElseKnowsTheNumberOrNot() throws Exception {
        concern();
        Visitor visitor = visitor("david");
        String room = Town.room("Områdespolisens rum").toString();
        compare(
                "search for a personnummer",
                PAGES,
                List.of(KNOWN, UNKNOWN),
                known -> visitor.post(
                        "/concern/search",
                        Map.of("room", room, "form:typed", known ? KNOWN : UNKNOWN, "form:search", "")));
    }

    private static void compare(String what, int rounds, List<String> typed, Asking asking) throws Exception {
        assertEquals(Seen.of(asking.about(true), typed), Seen.of(asking.about(false), typed), what);
        InTurns times = InTurns.measure(rounds, () -> millis(asking, true), () -> millis(asking, false));
        Proof.tell("%s: %.2f ms when it is known; unknown/known: %s", what, times.millis(), times);
    }

    private static double millis(Asking asking, boolean known) throws Exception {
        long begin = System.nanoTime();
        asking.about(known);
        return (System.nanoTime() - begin) / 1e6;
    }

    /** A concern of one unit, about somebody whose personnummer is known there. */
    private UUID concern() throws Exception {
        if (concern == null) {
            Map<String, String> form = new HashMap<>(
                    Visitor.concern(Town.room(ROOM), "Kennet Annorstädes, 9E", "Sitter kvar i matsalen."));
            form.put("form:personnummer", KNOWN);
            concern = Visitor.opened(visitor("tove").post("/concern/register", form))
                    .orElseThrow();
        }
        return concern;
    }

    private UUID youth() throws Exception {
        return UUID.fromString(Town.one("select youth_id from concern where id = ?", concern()));
    }

    private Visitor visitor(String login) throws SQLException {
        return new Visitor(site(), Town.signIn(login, Hat.WORK).cookie());
    }

    private URI site() {
        return URI.create("http://127.0.0.1:" + url.getPort());
    }
}
