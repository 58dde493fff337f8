package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samrum.receipt.AdditionForm;

/** What the forms that handle a concern refuse, each with the field it stands at. */
class HandlingFormsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @EnumSource
    void anAssessmentPassesWithEveryOutcome(Outcome outcome) {
        assertEquals(Set.of(), errors(Told.assessed(outcome)));
    }

    @Test
    void anAssessmentWantsItsAnswers() {
        assertEquals(
                Set.of("outcome concern.outcome.missing", "assessment concern.assessment.missing"),
                errors(new AssessForm()));
        AssessForm consulting = Told.assessed(Outcome.CONSULTATION);
        consulting.setConsulted(null);
        consulting.setGuess(null);
        consulting.setAssessment("Det är 900602-2397 det gäller.");
        assertEquals(
                Set.of(
                        "consulted concern.consulted.missing",
                        "guess concern.guess.missing",
                        "assessment concern.assessment.personnummer"),
                errors(consulting));
        consulting = Told.assessed(Outcome.CONSULTATION);
        consulting.setGuess(AssessForm.Guess.YES);
        assertEquals(Set.of("guess concern.guess.disclosure"), errors(consulting));
    }

    @Test
    void nothingIsLeftUndoneWhileTheReportIsAsked() {
        AssessForm form = Told.assessed(Outcome.NO_ACTION);
        form.ask();
        assertEquals(Set.of("report concern.report.settle"), errors(form));
        form.setReport(Report.NOT_NEEDED);
        assertEquals(Set.of("reportReason concern.reportReason.missing"), errors(form));
        form.setReportReason("Hemmet tar emot hjälp.");
        assertEquals(Set.of(), errors(form));
        form.setOutcome(Outcome.OWN_MEASURE);
        form.setReport(Report.ASKING);
        assertEquals(Set.of(), errors(form));
    }

    @Test
    void closingWantsAReason() {
        assertEquals(Set.of("closedFor concern.closedFor.missing"), errors(new CloseForm()));
        CloseForm other = Told.closed();
        other.setClosingNote(" ");
        assertEquals(Set.of("closingNote concern.closingNote.missing"), errors(other));
        other.ask();
        other.setClosedFor(ClosedFor.MOVED);
        assertEquals(Set.of("report concern.report.settle"), errors(other));
    }

    @Test
    void aReportWantsADayThatCanBeAndAWay() {
        assertEquals(
                Set.of("on concern.otherDay.missing", "how concern.reportedHow.missing"), errors(new ReportForm()));
        ReportForm form = Told.reported();
        form.setOn(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString());
        form.setReportReference("900602-2397");
        assertEquals(
                Set.of("on concern.otherDay.future", "reportReference concern.reportReference.personnummer"),
                errors(form));
        form = Told.reported();
        form.setOn("i tisdags");
        assertEquals(Set.of("on concern.otherDay.wrong"), errors(form));
    }

    @Test
    void feedbackAndAdditionsWantTheirAnswers() {
        assertEquals(
                Set.of("on concern.otherDay.missing", "told concern.feedback.missing"), errors(new FeedbackForm()));
        assertEquals(Set.of(), errors(Told.answered()));
        assertEquals(Set.of("words receipt.words.missing"), errors(new AdditionForm()));
        assertEquals(Set.of("words receipt.words.personnummer"), errors(Told.added("Hon är 19900602-2397.")));
    }

    private static Set<String> errors(Object form) {
        return VALIDATOR.validate(form).stream()
                .map(wrong -> wrong.getPropertyPath() + " "
                        + wrong.getMessageTemplate().replaceAll("[{}]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
