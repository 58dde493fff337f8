package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;

/** The questions again, with what the concern says now as answers. */
@Named
@RequestScoped
public class AmendConcernPage extends ChangeConcernPage {

    @Inject
    DraftPage draft;

    private ConcernForm form = new ConcernForm();

    @Override
    void fill(ConcernView now) {
        form = ConcernForm.of(now.now());
        draft.begin(getRoom(), DraftKind.CONCERN_AMEND, Optional.of(getId()), form)
                .map(Integer::valueOf)
                .ifPresent(this::goOnFrom);
    }

    public String amend() {
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        form.setDraft(draft.getId());
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
