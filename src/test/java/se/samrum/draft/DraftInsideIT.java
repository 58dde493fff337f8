package se.samrum.draft;

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
import se.samrum.access.Signed;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.Told;

/** What is kept of what somebody types: the author's alone, by one page at a time, until it is said. */
@ExtendWith(ArquillianExtension.class)
class DraftInsideIT {

    private static final UUID TAB = UUID.randomUUID();
    private static final UUID OTHER_TAB = UUID.randomUUID();

    @Inject
    DraftService drafts;

    @Inject
    ConcernService concerns;

    @Test
    void isTheAuthorsOnEveryDeviceAndNobodyElses() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        drafts.save(room, id, Begun.text("Bara min."));
        Signed.as("tove");
        assertTrue(drafts.open(room, id).answers().contains("Bara min."));
        for (String other : List.of("anna", "henrik", "farida")) {
            Signed.as(other);
            assertThrows(Denied.class, () -> drafts.open(room, id), other);
            assertThrows(Denied.class, () -> drafts.discard(room, id), other);
            assertFalse(isListed(id), other);
        }
        Signed.as("farida");
        assertThrows(Denied.class, () -> drafts.save(room, UUID.randomUUID(), Begun.text("I fel rum.")));
        assertFalse(Town.one("select encode(content, 'escape') from draft where id = ?", id)
                .contains("Bara min"));
    }

    @Test
    void belongsToAReporterTooUntilItIsSaid() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("henrik");
        ConcernForm form = Told.about("Melker K, 8B");
        drafts.save(room, form.getDraft(), Begun.text(form.getObservation()));
        assertTrue(isListed(form.getDraft()));
        concerns.register(room, form);
        assertFalse(isListed(form.getDraft()));
    }

    @Test
    void oneEventTellsOfAllSavesInOneSignIn() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        int before = events();
        for (int turn = 1; turn <= 5; turn++) {
            drafts.save(room, id, Begun.text("Rad " + turn, TAB, turn, 0));
        }
        assertEquals(before + 1, events());
        Signed.as("tove");
        drafts.save(room, id, Begun.text("Rad 6", TAB, 6, 0));
        assertEquals(before + 2, events(), "another sign-in is another event");
        assertTrue(drafts.open(room, id).answers().contains("Rad 6"));
    }

    @Test
    void isNotKeptWithoutItsLine() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        Town.run("revoke insert on audit_event from samrum_app");
        try {
            assertThrows(RuntimeException.class, () -> drafts.save(room, id, Begun.text("Utan rad.")));
        } finally {
            Town.run("grant insert on audit_event to samrum_app");
        }
        assertEquals("0", Town.one("select count(*) from draft where id = ?", id));
    }

    @Test
    void losesNeitherTextWhenTwoPagesHaveIt() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        int first = drafts.save(room, id, Begun.text("Först", TAB, 1, 0));
        int second = drafts.save(room, id, Begun.text("Där borta", OTHER_TAB, 1, first));
        assertThrows(DraftElsewhere.class, () -> drafts.save(room, id, Begun.text("Här", TAB, 2, first)));
        assertTrue(drafts.open(room, id).answers().contains("Där borta"));
        drafts.save(room, id, Begun.text("Här", TAB, 3, second));
        assertTrue(drafts.open(room, id).answers().contains("Här"), "whoever has seen the other text may go on");
    }

    @Test
    void ignoresASaveThatWasOvertaken() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        drafts.save(room, id, Begun.text("Nyast", TAB, 9, 0));
        drafts.save(room, id, Begun.text("Försenad", TAB, 8, 0));
        assertTrue(drafts.open(room, id).answers().contains("Nyast"));
    }

    @Test
    void isNotBegunAgainOnceItIsGone() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = UUID.randomUUID();
        Signed.as("tove");
        int seen = drafts.save(room, id, Begun.text("Snart borta", TAB, 1, 0));
        drafts.discard(room, id);
        assertThrows(DraftElsewhere.class, () -> drafts.save(room, id, Begun.text("Igen", TAB, 2, seen)));
    }

    @Test
    void goesWhenNobodyHasTouchedItForThirtyDays() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        Signed.as("anna");
        drafts.save(room, old, Begun.text("Gammalt"));
        drafts.save(room, young, Begun.text("Ungt"));
        Town.seed("update draft set saved_at = now() - interval '31 days' where id = ?", old);
        Town.seed("update draft set saved_at = now() - interval '29 days' where id = ?", young);
        Signed.as("tove");
        drafts.save(room, UUID.randomUUID(), Begun.text("Nytt"));
        assertEquals(List.of(young.toString()), Town.all("select id from draft where id in (?, ?)", old, young));
    }

    @Test
    void aFormSentTwiceIsOneConcern() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        for (String login : List.of("tove", "henrik")) {
            Signed.as(login);
            ConcernForm form = Told.about("Melker K, 8B");
            String before = Town.one("select count(*) from concern");
            UUID once = concerns.register(room, form);
            assertEquals(once, concerns.register(room, form));
            assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(Town.one("select count(*) from concern")));
            form.setObservation("Skrivet efter att det sparats.");
            assertFalse(once.equals(concerns.register(room, form)), "other words are never dropped");
        }
    }

    private boolean isListed(UUID id) {
        return drafts.list().stream().anyMatch(row -> row.id().equals(id));
    }

    private static int events() throws SQLException {
        return Integer.parseInt(Town.one("select count(*) from audit_event where action = 'SAVE_DRAFT'"));
    }
}
