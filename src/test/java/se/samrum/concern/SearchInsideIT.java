package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.LoginToken;
import se.samrum.access.Signed;
import se.samrum.organisation.Entrance;

/** The search finds what is in the room, newest first, and nothing elsewhere. */
@ExtendWith(ArquillianExtension.class)
class SearchInsideIT {

    /** One of Skatteverket's published test numbers. */
    private static final String TEST_NUMBER = "199107172380";

    @Inject
    ConcernService service;

    @Inject
    SearchService search;

    @Test
    void findsByTheBeginningOfEachWordOfTheName() throws SQLException {
        Signed.as("david");
        UUID room = Town.room("Områdespolisens rum");
        UUID id = service.register(room, Told.about("Örjan Sökeman, 9C"));
        for (String typed : List.of("örjan", "SÖKEMAN", "sök ör", "9c", "  Örjan   Sökeman ")) {
            assertEquals(List.of(id), ids(search.search(room, typed)), typed);
        }
        for (String typed : List.of("orjan", "jan", "Sökeman Anders", "%", "_")) {
            assertTrue(search.search(room, typed).isEmpty(), typed);
        }
    }

    @Test
    void knowsWhatWasWrittenAndAmendedSinceTheLastSearch() throws SQLException {
        Signed.as("david");
        UUID room = Town.room("Områdespolisens rum");
        assertTrue(search.search(room, "Nyskriven").isEmpty());
        UUID first = service.register(room, Told.about("Nyskriven Ett"));
        UUID second = service.register(room, Told.about("Nyskriven Två"));
        assertEquals(List.of(second, first), ids(search.search(room, "Nyskriven")));
        service.amend(room, first, 1, Told.about("Omskriven Ett"));
        assertEquals(List.of(second), ids(search.search(room, "Nyskriven")));
        assertEquals(List.of(first), ids(search.search(room, "Omskriven")));
    }

    /** An index in memory still finds a name that can be read no more; whoever comes anew does not. */
    @Test
    void forgetsEveryNameWhenItsPersonLeavesALockedScreen() throws SQLException {
        LoginToken token = Signed.as("samira");
        UUID room = Town.room("Kajens rum");
        UUID id = service.register(room, Told.about("Kvarglömd Kajman"));
        assertEquals(List.of(id), ids(search.search(room, "Kajman")));
        Town.seed("""
                update concern set who = observation, observation = who, registered_at = registered_at - interval '1 hour'
                where id = ?""", id);
        try {
            assertEquals(List.of(id), ids(search.search(room, "Kajman")));
            Entrance.lock(token);
            Entrance.leave(token);
            Signed.as("samira");
            assertTrue(search.search(room, "Kajman").isEmpty());
        } finally {
            Town.seed("update concern set who = observation, observation = who where id = ?", id);
        }
    }

    @Test
    void findsByPersonnummerAndByTheUnitsOwnNumber() throws SQLException {
        Signed.as("samira");
        UUID room = Town.room("Kajens rum");
        UUID numbered = service.register(room, Told.numbered("Alva B", TEST_NUMBER));
        assertEquals(List.of(numbered), ids(search.search(room, "19910717-2380")));
        UUID reserve = service.register(room, Told.about("Alva C"));
        String number = service.open(room, reserve).youthNumber().orElseThrow();
        assertEquals(List.of(reserve), ids(search.search(room, number.toLowerCase())));
        String receipt = service.open(room, reserve).number();
        assertEquals(List.of(reserve), ids(search.search(room, receipt.toLowerCase())));
        Signed.as("david");
        assertTrue(search.search(Town.room("Områdespolisens rum"), receipt).isEmpty());
        assertFalse(ids(search.search(Town.room("Områdespolisens rum"), TEST_NUMBER))
                .contains(numbered));
    }

    @Test
    void isClosedToEverybodyElse() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        for (String login : List.of("farida", "henrik", "david")) {
            Signed.as(login);
            assertThrows(Denied.class, () -> search.search(room, "Melker"));
            assertThrows(Denied.class, () -> search.begin(room));
        }
    }

    private static List<UUID> ids(List<ConcernRow> rows) {
        return rows.stream().map(ConcernRow::id).toList();
    }
}
