package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.samrum.draft.DraftKind;

/** How a report to the social services is made, and the receipt of one that is. */
@Named
@RequestScoped
public class ReportConcernPage extends ChangeConcernPage {

    @Inject
    HandlingService handling;

    @Inject
    Clock clock;

    private ReportForm form = new ReportForm();

    @Override
    DraftKind kind() {
        return DraftKind.CONCERN_REPORT;
    }

    @Override
    ReportForm fill(ConcernView now) {
        form = ReportForm.of(now.now().handling(), LocalDate.now(clock));
        return form;
    }

    /** Notes that it is made, and shows the receipt. */
    public String report() {
        return change(form, () -> handling.report(getRoom(), getId(), getVersion(), form));
    }

    @Override
    String next() {
        return "/concern/report?faces-redirect=true&room=" + getRoom() + "&id=" + getId();
    }

    public ReportForm getForm() {
        return form;
    }
}
