package se.samrum.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import se.samrum.access.Signed;
import se.samrum.concern.ConcernService;
import se.samrum.concern.ConcernView.Added;
import se.samrum.concern.HandlingService;
import se.samrum.concern.Outcome;
import se.samrum.concern.Told;

/** Whoever registers keeps a number and a status, adds to it, and reads nothing back. */
@ExtendWith(ArquillianExtension.class)
class ReceiptInsideIT {

    @Inject
    ConcernService concerns;

    @Inject
    HandlingService handling;

    @Inject
    ReceiptService receipts;

    private UUID room;
    private UUID id;

    @BeforeEach
    void register() throws SQLException {
        room = Town.room("Norrängsskolans rum");
        Signed.as("henrik");
        id = concerns.register(room, Told.about("Melker K, 8B"));
    }

    @Test
    void hasARandomNumberThatTheMemberSeesToo() throws SQLException {
        ReceiptRow own = receipts.open(room, id);
        assertTrue(own.number().matches("20\\d\\d-[2-9A-HJKMNP-TV-Z]{5}"), own.number());
        assertNotEquals(
                own.number(),
                receipts.open(room, concerns.register(room, Told.about("Melker K, 8B")))
                        .number());
        Signed.as("tove");
        assertEquals(own.number(), concerns.open(room, id).number());
    }

    @Test
    void followsWhatTheUnitDoes() throws SQLException {
        assertEquals(ReceiptRow.Status.RECEIVED, receipts.open(room, id).status());
        Signed.as("tove");
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        Signed.as("henrik");
        assertEquals(ReceiptRow.Status.HANDLED, receipts.open(room, id).status());
        Signed.as("tove");
        handling.close(room, id, 2, Told.closed());
        Signed.as("henrik");
        assertEquals(ReceiptRow.Status.CLOSED, receipts.open(room, id).status());
    }

    @Test
    void isItsAuthorsAlone() throws SQLException {
        assertTrue(receipts.list().stream().anyMatch(row -> row.id().equals(id)));
        for (String other : List.of("tove", "anna", "farida", "karin")) {
            Signed.as(other);
            assertFalse(receipts.list().stream().anyMatch(row -> row.id().equals(id)), other);
            assertThrows(Denied.class, () -> receipts.open(room, id), other);
            assertThrows(Denied.class, () -> receipts.add(room, id, Told.added("Mer.")), other);
        }
        Signed.as("birgitta");
        assertThrows(Denied.class, () -> receipts.list());
    }

    @Test
    void isItsAuthorsAloneInJavaTooWithThePoliciesOff() throws SQLException {
        Town.run("alter table receipt disable row level security");
        try {
            Signed.as("tove");
            assertFalse(receipts.list().stream().anyMatch(row -> row.id().equals(id)));
            assertThrows(Denied.class, () -> receipts.open(room, id));
        } finally {
            Town.run("alter table receipt enable row level security");
        }
    }

    @Test
    void isAddedToAndReadByTheMembersWithWhoAndWhen() throws SQLException {
        receipts.add(room, id, Told.added("Han kom tillbaka i dag."));
        Signed.as("tove");
        Added added = concerns.open(room, id).additions().get(0);
        assertEquals("Han kom tillbaka i dag.", added.words().orElseThrow());
        assertEquals("Henrik Sahlin", added.by().orElseThrow());
        Signed.as("henrik");
        assertThrows(Denied.class, () -> concerns.open(room, id));
        assertThrows(
                ConstraintViolationException.class, () -> receipts.add(room, id, Told.added("Han är 19900602-2397.")));
    }

    @Test
    void anAdditionSentTwiceIsOne() throws SQLException {
        AdditionForm form = Told.added("Han kom tillbaka i dag.");
        receipts.add(room, id, form);
        receipts.add(room, id, form);
        assertEquals("1", additions());
        form.setWords("Han kom tillbaka i dag. Och i går.");
        receipts.add(room, id, form);
        receipts.add(room, id, Told.added("Han kom tillbaka i dag."));
        assertEquals("3", additions(), "other words, and the same words of another form, are never dropped");
    }

    private String additions() throws SQLException {
        return Town.one("select count(*) from addition where concern_id = ?", id);
    }

    @Test
    void anAdditionIsErasedWithTheYouthItIsAbout() throws SQLException {
        receipts.add(room, id, Told.added("Han kom tillbaka i dag."));
        String youth = Town.one("select youth_id from concern where id = ?", id);
        Town.until(
                youth,
                "select encode(substring(words::bytea from 2 for 16), 'hex')::uuid from addition where concern_id = ?",
                id);
        Signed.as("tove");
        assertEquals(
                "Han kom tillbaka i dag.",
                concerns.open(room, id).additions().get(0).words().orElseThrow());
    }

    @Test
    void anAdditionThatCannotBeReadSaysSoAndTheRestStays() throws SQLException {
        receipts.add(room, id, Told.added("Han kom tillbaka i dag."));
        Town.seed(
                "update addition set words = (select observation from concern where id = ?) where concern_id = ?",
                id,
                id);
        Signed.as("tove");
        assertTrue(concerns.open(room, id).additions().get(0).words().isEmpty());
        assertEquals("Melker K, 8B", concerns.open(room, id).now().who().orElseThrow());
        assertEquals(
                "UNREADABLE",
                Town.one("select reason from audit_event where action = 'OPEN_CONCERN' order by at desc limit 1"));
    }
}
