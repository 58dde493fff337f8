package se.samrum.concern;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samrum.access.Visit;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;
import se.samrum.draft.DraftedForm;

/** A page that changes one concern, and what happens when a colleague was quicker. */
public abstract class ChangeConcernPage extends OneConcernPage {

    private static final String OUTDATED = "concern.amend.outdated";

    @Inject
    Visit visit;

    @Inject
    DraftPage draft;

    private List<ConcernChange> since = List.of();

    /** The drafts of its form. */
    abstract DraftKind kind();

    /** The form, filled in as the concern is now. */
    abstract DraftedForm fill(ConcernView now);

    public void load() {
        DraftedForm form = fill(open());
        goOnFromNow();
        draft.begin(getRoom(), kind(), Optional.of(getId()), form)
                .map(Integer::valueOf)
                .ifPresent(begun -> goOnFrom(begun, form));
    }

    /**
     * A draft was begun on this version. What a colleague wrote since is told before anybody goes on writing; what its author
     * did meanwhile, such as to note a report, stands in nobody's way but an amendment's, which has all the answers.
     */
    private void goOnFrom(int begun, DraftedForm form) {
        boolean alone = visit.caller()
                .filter(caller -> getConcern().isChangedOnlyBy(caller.userId(), begun))
                .isPresent();
        if (begun != getVersion() && (!alone || kind() == DraftKind.CONCERN_AMEND)) {
            meet(begun, form);
        }
    }

    /** Changes it and goes back to it; what a colleague wrote meanwhile is never overwritten unseen. */
    String change(DraftedForm form, Runnable change) {
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        if (!check.passes(form)) {
            return stay();
        }
        form.setDraft(draft.getId());
        try {
            change.run();
        } catch (Outdated meanwhile) {
            open();
            return meet(getVersion(), form);
        } catch (Unsettled asking) {
            return again("concern.unsettled");
        } catch (UnknownNumber nobody) {
            check.reject("personnummer", "concern.number.unknown");
            return stay();
        } catch (Shielded refused) {
            return again("concern.shielded");
        }
        return next() + given.getAlong();
    }

    /** Where whoever has changed it goes next. */
    String next() {
        return OpenConcernPage.saved(getRoom(), getId());
    }

    private String again(String why) {
        notices.bad(why);
        return stay();
    }

    private String stay() {
        open();
        return null;
    }

    /** Shows what a colleague changed since, so that whoever sends the form again knows it and goes on from there. */
    private String meet(int read, DraftedForm typed) {
        notices.bad(OUTDATED);
        since = getConcern().since(read);
        getConcern().asRead(read).ifPresent(then -> TypedAnswers.carryOver(typed, fill(then), fill(getConcern())));
        goOnFromNow();
        return null;
    }

    /** What a colleague changed while the form was open, newest first. */
    public List<ConcernChange> getSince() {
        return since;
    }
}
