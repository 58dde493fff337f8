package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.GivenReason;
import se.samrum.access.Visit;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;
import se.samrum.draft.DraftedForm;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** A page that changes one concern: which one, which version was read, and what happens when a colleague was quicker. */
public abstract class ChangeConcernPage {

    private static final int NO_VERSION = -1;
    private static final String OUTDATED = "concern.amend.outdated";

    @Inject
    ConcernService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    GivenReason given;

    @Inject
    Visit visit;

    @Inject
    DraftPage draft;

    @Inject
    ExternalContext external;

    private UUID room;
    private UUID id;
    private int version;
    private ConcernView concern;

    @PostConstruct
    void arrive() {
        room = IdConverter.read(parameter("room")).orElse(null);
        id = IdConverter.read(parameter("id")).orElse(null);
        String typed = parameter("version");
        version = typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_VERSION;
        begin();
    }

    String parameter(String name) {
        return external.getRequestParameterMap().get(name);
    }

    /** What must be known before the answers are read. */
    void begin() {}

    /** The drafts of its form. */
    abstract DraftKind kind();

    /** The form, filled in as the concern is now. */
    abstract DraftedForm fill(ConcernView now);

    public void load() {
        concern = service.open(room, id);
        version = concern.version();
        draft.begin(room, kind(), Optional.of(id), fill(concern))
                .map(Integer::valueOf)
                .ifPresent(this::goOnFrom);
    }

    /**
     * A draft was begun on this version. What a colleague wrote since is told before anybody goes on writing; what its author
     * did meanwhile, such as to note a report, stands in nobody's way but an amendment's, which has all the answers.
     */
    private void goOnFrom(int begun) {
        boolean alone = visit.caller()
                .filter(caller -> concern.isChangedOnlyBy(caller.userId(), begun))
                .isPresent();
        if (begun != version && (!alone || kind() == DraftKind.CONCERN_AMEND)) {
            version = begun;
            notices.bad(OUTDATED);
        }
    }

    /** Changes it and goes back to it; what a colleague wrote meanwhile is never overwritten. */
    String change(DraftedForm form, Runnable change) {
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        if (!check.passes(form)) {
            concern = service.open(room, id);
            return null;
        }
        form.setDraft(draft.getId());
        return change(change);
    }

    private String change(Runnable change) {
        try {
            change.run();
        } catch (Outdated meanwhile) {
            return again(OUTDATED);
        } catch (Unsettled asking) {
            return again("concern.unsettled");
        } catch (Shielded refused) {
            return again("concern.shielded");
        }
        return next() + given.getAlong();
    }

    /** Where whoever has changed it goes next. */
    String next() {
        return OpenConcernPage.saved(room, id);
    }

    private String again(String why) {
        notices.bad(why);
        concern = service.open(room, id);
        return null;
    }

    public ConcernView getConcern() {
        return concern;
    }

    public UUID getRoom() {
        return room;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }
}
