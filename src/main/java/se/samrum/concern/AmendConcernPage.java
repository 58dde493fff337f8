package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samrum.draft.DraftKind;

/** The questions again, with what the concern says now as answers. */
@Named
@RequestScoped
public class AmendConcernPage extends ChangeConcernPage {

    private ConcernForm form = new ConcernForm();

    @Override
    DraftKind kind() {
        return DraftKind.CONCERN_AMEND;
    }

    @Override
    ConcernForm fill(ConcernView now) {
        form = ConcernForm.of(now.now());
        return form;
    }

    public String amend() {
        return change(form, () -> service.amend(getRoom(), getId(), getVersion(), form));
    }

    public boolean isAmending() {
        return true;
    }

    public boolean isMayIdentify() {
        return true;
    }

    public ConcernForm getForm() {
        return form;
    }
}
