package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The questions again, with what the concern says now as answers. */
@Named
@RequestScoped
public class AmendConcernPage extends ChangeConcernPage {

    private ConcernForm form = new ConcernForm();

    @Override
    void fill(ConcernView now) {
        form = ConcernForm.of(now.now());
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
