package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.samrum.draft.DraftKind;

/** What the social services answered whoever made a report. */
@Named
@RequestScoped
public class FeedbackPage extends ChangeConcernPage {

    @Inject
    HandlingService handling;

    @Inject
    Clock clock;

    private FeedbackForm form = new FeedbackForm();

    @Override
    DraftKind kind() {
        return DraftKind.CONCERN_FEEDBACK;
    }

    @Override
    FeedbackForm fill(ConcernView now) {
        form = FeedbackForm.of(now.now().handling(), LocalDate.now(clock));
        return form;
    }

    public String note() {
        return change(form, () -> handling.noteFeedback(getRoom(), getId(), getVersion(), form));
    }

    public FeedbackForm getForm() {
        return form;
    }
}
