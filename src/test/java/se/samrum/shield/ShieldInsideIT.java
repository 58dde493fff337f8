package se.samrum.shield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.GivenReason;
import se.samrum.access.OpeningReason;
import se.samrum.access.ReasonNeeded;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.ConcernView;
import se.samrum.concern.SearchService;
import se.samrum.concern.Shielded;
import se.samrum.concern.Told;
import se.samrum.shield.ShieldView.Barred;

/** A shield in the running product: what is shut is not there, whatever way somebody comes. */
@ExtendWith(ArquillianExtension.class)
class ShieldInsideIT {

    private static final String TEST_NUMBER = "199006022397";

    @Inject
    ShieldService shields;

    @Inject
    ConcernService concerns;

    @Inject
    SearchService search;

    @Inject
    GivenReason given;

    @Test
    void aClosedFileIsThereForItsMembersAlone() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Vidar Slutenakt, 8B"));
        UUID youth = youthOf(id);
        shields.close(room, youth, List.of());
        assertEquals(
                "Tove Brandin", shields.see(room, youth).closed().orElseThrow().by());
        Signed.as("anna");
        assertThrows(Denied.class, () -> concerns.open(room, id));
        assertThrows(Denied.class, () -> shields.see(room, youth));
        assertTrue(search.search(room, "Vidar Sluten").isEmpty());
        Signed.as("tove");
        assertEquals(1, search.search(room, "vidar sluten").size());
        shields.close(room, youth, List.of(Town.user("anna")));
        Signed.as("anna");
        assertEquals(id, concerns.open(room, id).id());
        shields.open(room, youth);
        assertTrue(shields.see(room, youth).closed().isEmpty());
    }

    @Test
    void nobodyFromElsewhereReadsAClosedFile() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID youth = youthOf(concerns.register(room, Told.about("Melker K, 8B")));
        assertThrows(Denied.class, () -> shields.close(room, youth, List.of(Town.user("farida"))));
        assertTrue(shields.see(room, youth).closed().isEmpty());
        Signed.as("farida");
        assertThrows(Denied.class, () -> shields.see(room, youth));
        Signed.as("henrik");
        assertThrows(Denied.class, () -> shields.close(room, youth, List.of()));
    }

    @Test
    void aConflictShutsOutAtOnceAndIsLiftedByACollegueAlone() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        UUID youth = youthOf(id);
        shields.declare(room, youth, Town.user("tove"));
        assertThrows(Denied.class, () -> concerns.open(room, id));
        assertThrows(Denied.class, () -> shields.lift(room, youth, Town.user("tove")));
        Signed.as("anna");
        List<Barred> barred = shields.see(room, youth).conflicts();
        assertEquals(List.of("Tove Brandin"), barred.stream().map(Barred::name).toList());
        shields.lift(room, youth, Town.user("tove"));
        Signed.as("tove");
        assertEquals(id, concerns.open(room, id).id());
    }

    @Test
    void aConcernAboutAShieldedYouthStaysWithThem() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Ebba Stannar, 8B"));
        UUID youth = youthOf(id);
        shields.close(room, youth, List.of());
        assertStays(room, id);
        shields.open(room, youth);
        shields.declare(room, youth, Town.user("anna"));
        assertStays(room, id);
        shields.lift(room, youth, Town.user("anna"));
        shields.protect(room, youth, true);
        given.give(OpeningReason.OWN_WORK);
        try {
            assertStays(room, id);
            shields.protect(room, youth, false);
        } finally {
            given.give(null);
        }
        concerns.amend(room, id, 1, amended(form -> form.setAnother(true)));
        assertNotEquals(youth, youthOf(id));
    }

    private void assertStays(UUID room, UUID id) throws SQLException {
        UUID youth = youthOf(id);
        List<Consumer<ConcernForm>> ways = List.of(
                form -> form.setAnother(true), ShieldInsideIT::forget, form -> form.setPersonnummer(TEST_NUMBER));
        concerns.register(room, Told.numbered("Alva B, 7A", TEST_NUMBER));
        for (Consumer<ConcernForm> way : ways) {
            ConcernForm form = amended(way);
            assertThrows(Shielded.class, () -> concerns.amend(room, id, 1, form));
        }
        assertEquals(youth, youthOf(id));
    }

    private static void forget(ConcernForm form) {
        form.setUnknown(true);
        form.setWho(null);
    }

    private static ConcernForm amended(Consumer<ConcernForm> way) {
        ConcernForm form = Told.about("Ebba Stannar, 8B");
        way.accept(form);
        return form;
    }

    @Test
    void somebodyAlwaysSeesTheYouth() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID youth = youthOf(concerns.register(room, Told.about("Melker K, 8B")));
        shields.close(room, youth, List.of());
        assertThrows(NobodyLeft.class, () -> shields.declare(room, youth, Town.user("tove")));
        assertTrue(shields.see(room, youth).conflicts().isEmpty());
    }

    @Test
    void aProtectedIdentityIsOpenedForAReasonAndFoundByNobody() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Hemlig Person, 9A"));
        assertFalse(search.search(room, "hemlig").isEmpty());
        shields.protect(room, youthOf(id), true);
        assertThrows(ReasonNeeded.class, () -> concerns.open(room, id));
        assertEquals("OPEN_CONCERN DENIED PROTECTED", lastEvent());
        assertTrue(search.search(room, "hemlig").isEmpty());
        assertEquals("Hemlig Person, 9A", openedUrgently(room, id).now().who().orElseThrow());
        assertEquals("OPEN_CONCERN DONE URGENT", lastEvent());
        assertThrows(ReasonNeeded.class, () -> shields.protect(room, youthOf(id), false));
        given.give(OpeningReason.OWN_WORK);
        shields.protect(room, youthOf(id), false);
        given.give(null);
        assertEquals("Hemlig Person, 9A", concerns.open(room, id).now().who().orElseThrow());
    }

    private ConcernView openedUrgently(UUID room, UUID id) {
        given.give(OpeningReason.URGENT);
        try {
            return concerns.open(room, id);
        } finally {
            given.give(null);
        }
    }

    private static String lastEvent() throws SQLException {
        return Town.one("select action || ' ' || outcome || ' ' || reason from audit_event order by at desc limit 1");
    }

    private static UUID youthOf(UUID concern) throws SQLException {
        return UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
    }
}
