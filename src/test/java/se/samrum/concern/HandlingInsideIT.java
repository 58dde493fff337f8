package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.today.TodayService;
import se.samrum.youth.YouthEvent;
import se.samrum.youth.YouthService;

/** What the unit does with a concern: assessed, reported, closed, remembered, and by nobody from outside. */
@ExtendWith(ArquillianExtension.class)
class HandlingInsideIT {

    @Inject
    ConcernService concerns;

    @Inject
    HandlingService handling;

    @Inject
    YouthService youths;

    @Inject
    TodayService today;

    private UUID room;

    @BeforeEach
    void enter() throws SQLException {
        Signed.as("tove");
        room = Town.room("Norrängsskolans rum");
    }

    @Test
    void keepsWhatIsSaidBesideTheFiveAnswers() {
        ConcernForm form = Told.about("Melker K, 8B");
        form.setOpinion("Jag tror att någon lockar honom.");
        form.setSource(Source.PRIVATE);
        form.setGuardians(Guardians.NOT_YET);
        form.setReference("BUN 2026-114");
        form.setDanger(true);
        UUID id = concerns.register(room, form);
        MoreAnswers more = concerns.open(room, id).now().more();
        assertEquals(
                new MoreAnswers(
                        Optional.of("Jag tror att någon lockar honom."),
                        Optional.of(Source.PRIVATE),
                        Optional.of(Guardians.NOT_YET),
                        Optional.of("BUN 2026-114"),
                        true),
                more);
        ConcernForm again = ConcernForm.of(concerns.open(room, id).now());
        again.setOpinion(null);
        again.setDanger(false);
        concerns.amend(room, id, 1, again);
        assertEquals(List.of("concern.opinion", "concern.danger.open"), lastQuestions(id));
    }

    @Test
    void isAssessedAndClosedAndItsHistoryTellsBoth() throws SQLException {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        Signed.as("anna");
        handling.close(room, id, 2, Told.closed());
        ConcernView view = concerns.open(room, id);
        assertEquals(Status.CLOSED, view.now().handling().status());
        assertEquals(
                "Mentorn följer det till jul.",
                view.now().handling().assessment().orElseThrow());
        assertEquals("Tove Brandin", view.assessed().orElseThrow().by().orElseThrow());
        assertEquals("Anna Wiklund", view.closed().orElseThrow().by().orElseThrow());
        assertEquals(List.of("concern.status", "concern.closedFor", "concern.closingNote"), lastQuestions(id));
    }

    @Test
    void isOpenAgainWhenItIsAssessedAnew() {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        handling.assess(room, id, 1, Told.assessed(Outcome.NO_ACTION));
        handling.close(room, id, 2, Told.closed());
        handling.assess(room, id, 3, Told.assessed(Outcome.CONSULTATION));
        Handling done = concerns.open(room, id).now().handling();
        assertEquals(Status.ASSESSED, done.status());
        assertEquals(Optional.of(Consulted.POLICE), done.consulted());
        assertTrue(done.closedFor().isEmpty() && done.closingNote().isEmpty());
    }

    @Test
    void isNeitherLeftNorClosedWhileTheReportIsAsked() throws SQLException {
        ConcernForm form = Told.about("Melker K, 8B");
        form.setReport(Report.ASKING);
        UUID id = concerns.register(room, form);
        assertThrows(Unsettled.class, () -> handling.assess(room, id, 1, Told.assessed(Outcome.NO_ACTION)));
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        assertThrows(Unsettled.class, () -> handling.close(room, id, 2, Told.closed()));
        CloseForm answered = Told.closed();
        answered.ask();
        assertThrows(ConstraintViolationException.class, () -> handling.close(room, id, 2, answered));
        answered.setReport(Report.NOT_NEEDED);
        answered.setReportReason("Hemmet tar emot hjälp.");
        handling.close(room, id, 2, answered);
        ConcernForm doubting = ConcernForm.of(concerns.open(room, id).now());
        doubting.setReport(Report.ASKING);
        assertThrows(Unsettled.class, () -> concerns.amend(room, id, 3, doubting));
        assertThrows(SQLException.class, () -> Town.run("update concern set report = 'ASKING' where id = ?", id));
    }

    @Test
    void refusesAConsultationAboutSomebodyWhoCanBeGuessed() {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        AssessForm guessed = Told.assessed(Outcome.CONSULTATION);
        guessed.setGuess(AssessForm.Guess.YES);
        assertThrows(ConstraintViolationException.class, () -> handling.assess(room, id, 1, guessed));
        assertEquals(Status.NEW, concerns.open(room, id).now().handling().status());
    }

    @Test
    void isNotClosedBeforeItIsAssessedNorOverAColleague() {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        assertThrows(Outdated.class, () -> handling.close(room, id, 1, Told.closed()));
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        assertThrows(Outdated.class, () -> handling.assess(room, id, 1, Told.assessed(Outcome.NO_ACTION)));
    }

    @Test
    void saysWhatIsSentTwiceOnce() {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        handling.close(room, id, 2, Told.closed());
        handling.close(room, id, 2, Told.closed());
        assertEquals(2, concerns.open(room, id).changes().size());
    }

    @Test
    void notesTheReportAndItsFeedbackAndForgetsBothWhenItWasNeverMade() {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        handling.report(room, id, 1, Told.reported());
        handling.noteFeedback(room, id, 2, Told.answered());
        ConcernVersion noted = concerns.open(room, id).now();
        assertEquals(Report.MADE, noted.report());
        assertEquals(
                new ReportMade(LocalDate.of(2026, 1, 15), ReportMade.How.PHONE, Optional.of("SN 26-77")),
                noted.handling().reportMade().orElseThrow());
        assertEquals(
                Feedback.Told.OPENED, noted.handling().feedback().orElseThrow().told());
        ConcernForm mistaken = ConcernForm.of(noted);
        mistaken.setReport(Report.ASKING);
        concerns.amend(room, id, 3, mistaken);
        Handling after = concerns.open(room, id).now().handling();
        assertTrue(after.reportMade().isEmpty() && after.feedback().isEmpty());
    }

    @Test
    void isDoneOnlyByTheUnitsMembers() throws SQLException {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", id));
        for (String other : List.of("farida", "henrik", "karin")) {
            Signed.as(other);
            assertThrows(Denied.class, () -> handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE)));
            assertThrows(Denied.class, () -> handling.close(room, id, 1, Told.closed()));
            assertThrows(Denied.class, () -> handling.report(room, id, 1, Told.reported()));
            assertThrows(Denied.class, () -> handling.noteFeedback(room, id, 1, Told.answered()));
            assertThrows(Denied.class, () -> youths.open(room, youth));
        }
        Signed.as("farida");
        UUID theirs = Town.room("Lundåkerskolans rum");
        assertThrows(Denied.class, () -> handling.assess(theirs, id, 1, Told.assessed(Outcome.OWN_MEASURE)));
        assertThrows(Denied.class, () -> youths.open(theirs, youth));
    }

    @Test
    void waitsOldestFirstUntilItIsAssessed() throws SQLException {
        Signed.as("samira");
        UUID kajen = Town.room("Kajens rum");
        UUID id = concerns.register(kajen, Told.about("Melker K"));
        assertTrue(waiting(kajen).contains(id));
        handling.assess(kajen, id, 1, Told.assessed(Outcome.OWN_MEASURE));
        assertFalse(waiting(kajen).contains(id));
        List<ConcernRow> first = today.see().waiting();
        for (int i = 1; i < first.size(); i++) {
            assertFalse(first.get(i).registeredAt().isBefore(first.get(i - 1).registeredAt()));
        }
    }

    @Test
    void showsOneYouthOverTime() throws SQLException {
        Signed.as("david");
        UUID police = Town.room("Områdespolisens rum");
        for (int day : List.of(3, 1, 2)) {
            ConcernForm form = Told.numbered("Melker K", "199107172380");
            form.setWhen(ConcernForm.When.OTHER);
            form.setOtherDay(LocalDate.of(2026, 5, day).toString());
            concerns.register(police, form);
        }
        UUID other = concerns.register(police, Told.about("Melker K"));
        UUID youth = UUID.fromString(Town.one(
                "select distinct youth_id from concern where room_id = ? and observed_on = '2026-05-01'", police));
        assertEquals("19910717-2380", youths.open(police, youth).who().number());
        List<YouthEvent> events = youths.open(police, youth).events();
        assertEquals(
                List.of(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)),
                events.stream().map(YouthEvent::day).toList());
        assertTrue(events.stream().noneMatch(event -> event.id().equals(other)));
    }

    private List<UUID> waiting(UUID in) {
        ConcernFilter fresh = new ConcernFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Status.NEW), Sort.REGISTERED, 0);
        return concerns.list(in, fresh).rows().stream().map(ConcernRow::id).toList();
    }

    private List<String> lastQuestions(UUID id) {
        return concerns.open(room, id).changes().get(0).differences().stream()
                .map(difference -> difference.before().question())
                .toList();
    }
}
