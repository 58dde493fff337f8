package se.samrum.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Signed;
import se.samrum.concern.AssessForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.HandlingService;
import se.samrum.concern.Outcome;
import se.samrum.concern.Outdated;
import se.samrum.concern.Told;
import se.samrum.receipt.AdditionForm;
import se.samrum.receipt.ReceiptService;

/** The forms about a concern that is there already: each keeps a draft, its author's alone, until the form is saved. */
@ExtendWith(ArquillianExtension.class)
class DraftedFormsInsideIT {

    private static final Set<DraftKind> KINDS = EnumSet.complementOf(EnumSet.of(DraftKind.CONCERN_REGISTER));

    @Inject
    DraftService drafts;

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
        Signed.as("tove");
        id = concerns.register(room, Told.about("Melker K, 8B"));
    }

    @Test
    void isKeptAndOfferedUntilTheFormIsSaved() {
        AssessForm assessed = Told.assessed(Outcome.OWN_MEASURE);
        isThereUntil(DraftKind.CONCERN_ASSESS, assessed, () -> handling.assess(room, id, 1, assessed));
        var closed = Told.closed();
        isThereUntil(DraftKind.CONCERN_CLOSE, closed, () -> handling.close(room, id, 2, closed));
        var reported = Told.reported();
        isThereUntil(DraftKind.CONCERN_REPORT, reported, () -> handling.report(room, id, 3, reported));
        var answered = Told.answered();
        isThereUntil(DraftKind.CONCERN_FEEDBACK, answered, () -> handling.noteFeedback(room, id, 4, answered));
        var amended = Told.about("Melker K, 8B");
        isThereUntil(DraftKind.CONCERN_AMEND, amended, () -> concerns.amend(room, id, 5, amended));
        AdditionForm added = Told.added("Han kom tillbaka i dag.");
        isThereUntil(DraftKind.RECEIPT_ADD, added, () -> receipts.add(room, id, added));
    }

    private void isThereUntil(DraftKind kind, DraftedForm form, Runnable saving) {
        drafts.save(room, form.getDraft(), Begun.about(id, kind, "Påbörjat."));
        DraftRow row = offered(form).orElseThrow();
        assertTrue(row.isOf(room, kind, Optional.of(id)));
        assertEquals(kind.path() + "?room=" + room + "&id=" + id + "&draft=" + form.getDraft(), row.path());
        assertTrue(drafts.open(room, form.getDraft()).answers().contains("Påbörjat."));
        saving.run();
        assertFalse(offered(form).isPresent(), kind.name());
    }

    @Test
    void staysWhenAColleagueWasQuicker() {
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        AssessForm late = Told.assessed(Outcome.NO_ACTION);
        drafts.save(room, late.getDraft(), Begun.about(id, DraftKind.CONCERN_ASSESS, "För sent."));
        assertThrows(Outdated.class, () -> handling.assess(room, id, 1, late));
        assertTrue(drafts.open(room, late.getDraft()).answers().contains("För sent."));
    }

    @Test
    void goesOnlyWithWhatIsSaved() throws SQLException {
        AdditionForm form = Told.added("Han kom tillbaka i dag.");
        drafts.save(room, form.getDraft(), Begun.about(id, DraftKind.RECEIPT_ADD, "Han kom"));
        Town.run("revoke insert on audit_event from samrum_app");
        try {
            assertThrows(RuntimeException.class, () -> receipts.add(room, id, form));
        } finally {
            Town.run("grant insert on audit_event to samrum_app");
        }
        assertTrue(offered(form).isPresent());
        assertEquals("0", Town.one("select count(*) from addition where concern_id = ?", id));
    }

    @Test
    void isTheAuthorsAloneWhateverFormItIsOf() throws SQLException {
        for (DraftKind kind : KINDS) {
            UUID draft = UUID.randomUUID();
            Signed.as("tove");
            drafts.save(room, draft, Begun.about(id, kind, "Bara min."));
            assertFalse(Town.one("select encode(content, 'escape') from draft where id = ?", draft)
                    .contains("Bara min"));
            for (String other : List.of("anna", "henrik", "farida")) {
                Signed.as(other);
                assertThrows(Denied.class, () -> drafts.open(room, draft), other + " " + kind);
                assertThrows(Denied.class, () -> drafts.discard(room, draft), other + " " + kind);
                assertTrue(drafts.list().stream().noneMatch(row -> row.id().equals(draft)));
            }
            Signed.as("farida");
            assertThrows(Denied.class, () -> drafts.save(room, UUID.randomUUID(), Begun.about(id, kind, "I fel rum.")));
            Signed.as("tove");
            drafts.discard(room, draft);
            assertThrows(Denied.class, () -> drafts.open(room, draft));
        }
    }

    @Test
    void belongsToAReporterWhoNeverReadsTheConcernAgain() throws SQLException {
        Signed.as("henrik");
        id = concerns.register(room, Told.about("Melker K, 8B"));
        AdditionForm form = Told.added("Hon var där i dag igen.");
        isThereUntil(DraftKind.RECEIPT_ADD, form, () -> receipts.add(room, id, form));
        assertThrows(Denied.class, () -> concerns.open(room, id));
    }

    @Test
    void isBegunOnlyAboutWhatItsAuthorFinds() throws SQLException {
        Set<DraftKind> reading = EnumSet.complementOf(EnumSet.of(DraftKind.CONCERN_REGISTER, DraftKind.RECEIPT_ADD));
        Signed.as("henrik");
        UUID own = concerns.register(room, Told.about("Melker K, 8B"));
        for (DraftKind kind : reading) {
            for (UUID about : List.of(own, id, UUID.randomUUID())) {
                assertThrows(
                        Denied.class,
                        () -> drafts.save(room, UUID.randomUUID(), Begun.about(about, kind, "Provar.")),
                        kind.name());
            }
        }
    }

    @Test
    void tellsNobodyOfAShieldThatCameMeanwhile() throws SQLException {
        String youth = Town.one("select youth_id from concern where id = ?", id);
        UUID adding = UUID.randomUUID();
        UUID assessing = UUID.randomUUID();
        drafts.save(room, adding, Begun.about(id, DraftKind.RECEIPT_ADD, "Mitt tillägg."));
        drafts.save(room, assessing, Begun.about(id, DraftKind.CONCERN_ASSESS, "Min bedömning."));
        Town.seed(
                "insert into conflict values (?, gen_random_uuid(), 1, ?::uuid, ?, now(), ?, null)",
                room,
                youth,
                Town.user("tove"),
                Town.user("anna"));
        try {
            assertTrue(drafts.open(room, adding).answers().contains("Mitt tillägg."));
            receipts.open(room, id);
            assertThrows(Denied.class, () -> drafts.open(room, assessing));
        } finally {
            Town.seed("update conflict set ended_at = now() where youth_id = ?::uuid", youth);
        }
        assertTrue(drafts.open(room, assessing).answers().contains("Min bedömning."), "it is back with the concern");
    }

    private Optional<DraftRow> offered(DraftedForm form) {
        return drafts.list().stream()
                .filter(row -> row.id().equals(form.getDraft()))
                .findFirst();
    }
}
