package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.GivenReason;
import se.samrum.access.OpeningReason;
import se.samrum.access.ReasonNeeded;
import se.samrum.access.Signed;
import se.samrum.shield.ShieldService;
import se.samrum.youth.YouthEvent;
import se.samrum.youth.YouthService;

/** Two concerns about the same youth stand in one timeline once somebody has said so, and never across a wall. */
@ExtendWith(ArquillianExtension.class)
class JoinInsideIT {

    /** One of Skatteverket's published test numbers. */
    private static final String TEST_NUMBER = "200001042399";

    @Inject
    ConcernService concerns;

    @Inject
    JoinService joins;

    @Inject
    YouthService youths;

    @Inject
    ShieldService shields;

    @Inject
    GivenReason given;

    private UUID room;

    @BeforeEach
    void begin() throws SQLException {
        room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
    }

    @Test
    void standsInTheTimelineOfTheYouthWhoWasChosen() throws SQLException {
        UUID first = concerns.register(room, Told.about("Jolin Samma, 8B"));
        UUID second = concerns.register(room, Told.about("Samma, Jolin"));
        assertEquals(1, concerns.open(room, second).namesakes());
        List<Namesake> offers = joins.begin(room, second);
        assertEquals(List.of(youthOf(first)), offers.stream().map(Namesake::id).toList());
        assertEquals(1, offers.get(0).concerns());

        joins.join(room, second, 1, chosen(youthOf(first)));
        assertEquals("JOIN_YOUTH DONE", lastEvent());
        assertEquals(
                List.of(first, second).stream().sorted().toList(),
                youths.open(room, youthOf(first)).events().stream()
                        .map(YouthEvent::id)
                        .sorted()
                        .toList());
        assertEquals(youthOf(first).toString(), keyOf(second));
        ConcernView joined = concerns.open(room, second);
        assertEquals("Samma, Jolin", joined.now().who().orElseThrow());
        assertEquals(0, joined.namesakes());
        assertEquals(
                List.of("concern.about"),
                joined.changes().get(0).differences().stream()
                        .map(difference -> difference.after().question())
                        .toList());
    }

    @Test
    void isUndoneInTheSameWay() throws SQLException {
        UUID first = concerns.register(room, Told.about("Jolin Ångrad, 8B"));
        UUID second = concerns.register(room, Told.about("Jolin Ångrad, 8B"));
        UUID own = youthOf(second);
        joins.join(room, second, 1, chosen(youthOf(first)));
        List<Namesake> offers = joins.begin(room, second);
        assertEquals(List.of(own), offers.stream().map(Namesake::id).toList());
        assertEquals(0, offers.get(0).concerns());
        joins.join(room, second, 2, chosen(own));
        assertEquals(own, youthOf(second));
        assertEquals(own.toString(), keyOf(second));
        assertEquals(2, concerns.open(room, second).changes().size());
    }

    @Test
    void isFoundByEitherKindOfNumber() throws SQLException {
        UUID numbered = concerns.register(room, Told.numbered("Jolin Nummer, 8B", TEST_NUMBER));
        UUID reserved = concerns.register(room, Told.about("Jolin Reserv, 8B"));
        String reserve = concerns.open(room, reserved).youthNumber().orElseThrow();
        UUID id = concerns.register(room, Told.about("Annat Namn, 8B"));
        joins.join(room, id, 1, numbered("20000104-2399"));
        assertEquals(youthOf(numbered), youthOf(id));
        joins.join(room, id, 2, numbered(reserve.toLowerCase()));
        assertEquals(youthOf(reserved), youthOf(id));
        assertThrows(UnknownNumber.class, () -> joins.join(room, id, 3, numbered("199912282382")));
        assertEquals("JOIN_YOUTH FAILED", lastEvent());
        assertThrows(ConstraintViolationException.class, () -> joins.join(room, id, 3, numbered("R-1")));
        assertThrows(ConstraintViolationException.class, () -> joins.join(room, id, 3, new JoinForm()));
    }

    @Test
    void isReachedFromTheFormsByAReserveNumberToo() throws SQLException {
        UUID first = concerns.register(room, Told.about("Jolin Formulär, 8B"));
        String reserve = concerns.open(room, first).youthNumber().orElseThrow();
        UUID second = concerns.register(room, Told.about("Jolin F"));
        concerns.amend(room, second, 1, Told.numbered("Jolin F", reserve.toLowerCase()));
        assertEquals(youthOf(first), youthOf(second));
        assertEquals(
                youthOf(first), youthOf(concerns.register(room, Told.numbered("Jolin Formulär", " " + reserve + " "))));
        assertThrows(
                UnknownNumber.class, () -> concerns.amend(room, second, 2, Told.numbered("Jolin F", "R-22222222")));
        assertThrows(UnknownNumber.class, () -> concerns.register(room, Told.numbered("Jolin F", "R-22222222")));
    }

    @Test
    void namesSomebodyWhoWasUnknown() throws SQLException {
        UUID first = concerns.register(room, Told.about("Jolin Känd, 8B"));
        ConcernForm unknown = Told.about(null);
        unknown.setUnknown(true);
        UUID id = concerns.register(room, unknown);
        assertEquals(0, concerns.open(room, id).namesakes());
        assertEquals(List.of(), joins.begin(room, id));
        joins.join(
                room, id, 1, numbered(concerns.open(room, first).youthNumber().orElseThrow()));
        assertEquals("Jolin Känd, 8B", concerns.open(room, id).now().who().orElseThrow());
        assertEquals(youthOf(first), youthOf(id));
    }

    @Test
    void neverLeavesItsRoom() throws SQLException {
        UUID own = concerns.register(room, Told.about("Jolin Vägg, 8B"));
        String ownNumber = concerns.open(room, own).youthNumber().orElseThrow();
        Signed.as("farida");
        UUID theirRoom = Town.room("Lundåkerskolans rum");
        UUID theirs = concerns.register(theirRoom, Told.about("Jolin Vägg, 8B"));
        assertEquals(0, concerns.open(theirRoom, theirs).namesakes());
        assertEquals(List.of(), joins.begin(theirRoom, theirs));
        assertThrows(Denied.class, () -> joins.join(theirRoom, theirs, 1, chosen(youthOf(own))));
        assertThrows(UnknownNumber.class, () -> joins.join(theirRoom, theirs, 1, numbered(ownNumber)));
        assertThrows(Denied.class, () -> joins.join(theirRoom, own, 1, chosen(youthOf(theirs))));
        assertThrows(Denied.class, () -> joins.begin(room, own));
        assertThrows(Denied.class, () -> joins.join(room, own, 1, chosen(youthOf(own))));
        Signed.as("henrik");
        assertThrows(Denied.class, () -> joins.begin(room, own));
        assertThrows(Denied.class, () -> joins.join(room, own, 1, chosen(youthOf(own))));
        assertEquals("JOIN_YOUTH DENIED", lastEvent());
        assertThrows(UnknownNumber.class, () -> concerns.register(room, Told.numbered("Jolin Vägg, 8B", ownNumber)));
    }

    @Test
    void findsNobodyBehindAShield() throws SQLException {
        UUID shut = concerns.register(room, Told.about("Jolin Sluten, 8B"));
        String number = concerns.open(room, shut).youthNumber().orElseThrow();
        shields.close(room, youthOf(shut), List.of());
        Signed.as("anna");
        UUID id = concerns.register(room, Told.about("Jolin Sluten, 8B"));
        assertEquals(0, concerns.open(room, id).namesakes());
        assertEquals(List.of(), joins.begin(room, id));
        assertThrows(Denied.class, () -> joins.join(room, id, 1, chosen(youthOf(shut))));
        assertThrows(UnknownNumber.class, () -> joins.join(room, id, 1, numbered(number)));
        assertThrows(UnknownNumber.class, () -> concerns.amend(room, id, 1, Told.numbered("Jolin Sluten, 8B", number)));
    }

    @Test
    void neverLeavesAYouthWhoIsShielded() throws SQLException {
        UUID open = concerns.register(room, Told.about("Jolin Skärm, 8B"));
        UUID shut = concerns.register(room, Told.about("Jolin Skärm, 8B"));
        shields.close(room, youthOf(shut), List.of());
        assertThrows(Shielded.class, () -> joins.join(room, shut, 1, chosen(youthOf(open))));
        joins.join(room, open, 1, chosen(youthOf(shut)));
        Signed.as("anna");
        assertThrows(Denied.class, () -> concerns.open(room, open));
    }

    @Test
    void offersNobodyWithAProtectedIdentity() throws SQLException {
        UUID hidden = concerns.register(room, Told.about("Jolin Skyddad, 8B"));
        String number = concerns.open(room, hidden).youthNumber().orElseThrow();
        UUID id = concerns.register(room, Told.about("Jolin Skyddad, 8B"));
        assertEquals(1, concerns.open(room, id).namesakes());
        shields.protect(room, youthOf(hidden), true);
        assertEquals(0, concerns.open(room, id).namesakes());
        assertEquals(List.of(), joins.begin(room, id));
        assertThrows(ReasonNeeded.class, () -> joins.join(room, id, 1, numbered(number)));
        assertThrows(ReasonNeeded.class, () -> concerns.amend(room, id, 1, Told.numbered("Jolin Skyddad, 8B", number)));
        assertNotEquals(youthOf(hidden), youthOf(id));
        given.give(OpeningReason.OWN_WORK);
        try {
            joins.join(room, id, 1, numbered(number));
        } finally {
            given.give(null);
        }
        assertEquals(youthOf(hidden), youthOf(id));
        assertThrows(ReasonNeeded.class, () -> joins.begin(room, id));
    }

    @Test
    void isNotDoneOverAColleague() throws SQLException {
        UUID first = concerns.register(room, Told.about("Jolin Sen, 8B"));
        UUID id = concerns.register(room, Told.about("Jolin Sen, 8B"));
        concerns.amend(room, id, 1, Told.about("Jolin Senare, 8B"));
        assertThrows(Outdated.class, () -> joins.join(room, id, 1, chosen(youthOf(first))));
        assertTrue(concerns.open(room, id).changes().get(0).moved().isEmpty());
    }

    private static JoinForm chosen(UUID youth) {
        JoinForm form = new JoinForm();
        form.setYouth(youth);
        return form;
    }

    private static JoinForm numbered(String number) {
        JoinForm form = new JoinForm();
        form.setNumber(number);
        return form;
    }

    private static UUID youthOf(UUID concern) throws SQLException {
        return UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
    }

    private static String keyOf(UUID concern) throws SQLException {
        return Town.one("""
                select encode(substring(observation::bytea from 2 for 16), 'hex')::uuid from concern where id = ?""", concern);
    }

    private static String lastEvent() throws SQLException {
        return Town.one("select action || ' ' || outcome from audit_event order by at desc limit 1");
    }
}
