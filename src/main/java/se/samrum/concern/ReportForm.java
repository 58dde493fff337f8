package se.samrum.concern;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samrum.concern.ReportMade.How;

/** What is noted of a report to the social services. */
public class ReportForm extends DayForm {

    @NotNull(message = "{concern.reportedHow.missing}")
    private How how;

    @Size(max = 60, message = "{concern.reportReference.long}")
    private String reportReference;

    /** The form as it was answered, or for a report that is made today. */
    static ReportForm of(Handling done, LocalDate today) {
        ReportForm form = new ReportForm();
        form.setOn(done.reportMade().map(ReportMade::on).orElse(today).toString());
        form.how = done.reportMade().map(ReportMade::how).orElse(null);
        form.reportReference = done.reportMade().flatMap(ReportMade::reference).orElse(null);
        return form;
    }

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        return Stream.concat(super.wrongs(today), SettlingForm.number("reportReference", reportReference, today));
    }

    ReportMade made() {
        return new ReportMade(day(), how, MoreAnswers.text(reportReference));
    }

    public How[] getHowOffer() {
        return How.values();
    }

    public How getHow() {
        return how;
    }

    public void setHow(How how) {
        this.how = how;
    }

    public String getReportReference() {
        return reportReference;
    }

    public void setReportReference(String reportReference) {
        this.reportReference = reportReference;
    }
}
