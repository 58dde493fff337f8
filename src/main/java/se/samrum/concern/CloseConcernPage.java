package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samrum.draft.DraftKind;

/** Why a concern needs no more work. */
@Named
@RequestScoped
public class CloseConcernPage extends ChangeConcernPage {

    @Inject
    HandlingService handling;

    private final CloseForm form = new CloseForm();

    @Override
    void begin() {
        if (parameter("asking") != null) {
            form.ask();
        }
    }

    @Override
    DraftKind kind() {
        return DraftKind.CONCERN_CLOSE;
    }

    @Override
    CloseForm fill(ConcernView now) {
        if (now.now().report() == Report.ASKING) {
            form.ask();
        }
        return form;
    }

    public String close() {
        return change(form, () -> handling.close(getRoom(), getId(), getVersion(), form));
    }

    public CloseForm getForm() {
        return form;
    }
}
