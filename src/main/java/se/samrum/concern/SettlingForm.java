package se.samrum.concern;

import static se.samrum.web.CheckedForm.isEmpty;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.draft.DraftedForm;
import se.samrum.web.CheckedForm;
import se.samrum.youth.PersonNumber;

/** A form that also asks whether a report must be made, when nobody has answered that yet. */
public abstract class SettlingForm extends DraftedForm implements CheckedForm {

    private boolean asking;

    private Report report = Report.ASKING;

    @Size(max = 1000, message = "{concern.reportReason.long}")
    private String reportReason;

    /** From now on it asks. */
    void ask() {
        asking = true;
    }

    /** Whether what is decided here rests on an answer. */
    abstract boolean isDeciding();

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        return asking
                ? Stream.of(
                                Wrong.when(
                                        isDeciding() && (report == null || report == Report.ASKING),
                                        "report",
                                        "concern.report.settle"),
                                Wrong.when(
                                        report == Report.NOT_NEEDED && isEmpty(reportReason),
                                        "reportReason",
                                        "concern.reportReason.missing"),
                                number("reportReason", reportReason, today))
                        .flatMap(each -> each)
                : Stream.empty();
    }

    static Stream<Wrong> number(String property, String text, LocalDate today) {
        return Wrong.when(
                !isEmpty(text) && PersonNumber.isIn(text, today), property, "concern." + property + ".personnummer");
    }

    /** What was told, with the answer that was given here. */
    ConcernVersion settle(ConcernVersion before) {
        boolean answered = asking && before.report() == Report.ASKING && report != null;
        Optional<String> reason = report == Report.NOT_NEEDED ? MoreAnswers.text(reportReason) : Optional.empty();
        return answered ? before.reported(report, reason) : before;
    }

    /** Whether it asks; a reason that was typed in a draft is shown even when a colleague has answered since. */
    public boolean isAsking() {
        return asking || !isEmpty(reportReason);
    }

    public Report getReport() {
        return report;
    }

    public void setReport(Report report) {
        this.report = report;
    }

    public String getReportReason() {
        return reportReason;
    }

    public void setReportReason(String reportReason) {
        this.reportReason = reportReason;
    }
}
