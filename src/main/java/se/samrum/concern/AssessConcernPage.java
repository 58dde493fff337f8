package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samrum.draft.DraftKind;

/** What was told, and what the unit makes of it. */
@Named
@RequestScoped
public class AssessConcernPage extends ChangeConcernPage {

    @Inject
    HandlingService handling;

    private AssessForm form = new AssessForm();

    @Override
    void begin() {
        if (parameter("asking") != null) {
            form.ask();
        }
    }

    @Override
    DraftKind kind() {
        return DraftKind.CONCERN_ASSESS;
    }

    @Override
    AssessForm fill(ConcernView now) {
        form = AssessForm.of(now.now().handling());
        if (now.now().report() == Report.ASKING) {
            form.ask();
        }
        return form;
    }

    public String assess() {
        return change(form, () -> handling.assess(getRoom(), getId(), getVersion(), form));
    }

    public AssessForm getForm() {
        return form;
    }
}
