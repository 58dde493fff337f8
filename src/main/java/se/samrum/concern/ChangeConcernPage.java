package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samrum.access.GivenReason;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** A page that changes one concern: which one, which version was read, and what happens when a colleague was quicker. */
public abstract class ChangeConcernPage {

    private static final int NO_VERSION = -1;

    @Inject
    ConcernService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    GivenReason given;

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

    /** Fills the form in as the concern is now. */
    abstract void fill(ConcernView now);

    public void load() {
        concern = service.open(room, id);
        version = concern.version();
        fill(concern);
    }

    /** The version that a draft was begun on, which a colleague may have left behind since. */
    void goOnFrom(int begun) {
        version = begun;
    }

    /** Changes it and goes back to it; what a colleague wrote meanwhile is never overwritten. */
    String change(Object form, Runnable change) {
        if (!check.passes(form)) {
            concern = service.open(room, id);
            return null;
        }
        try {
            change.run();
        } catch (Outdated meanwhile) {
            return again("concern.amend.outdated");
        } catch (Unsettled asking) {
            return again("concern.unsettled");
        } catch (Shielded refused) {
            return again("concern.shielded");
        }
        return OpenConcernPage.saved(room, id) + given.getAlong();
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
