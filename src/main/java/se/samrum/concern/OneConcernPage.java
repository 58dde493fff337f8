package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samrum.access.GivenReason;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** A page with a form about one concern: which one, and which version was read. */
public abstract class OneConcernPage {

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

    /** Opens the concern; the version that was read stays the one that the form was begun on. */
    ConcernView open() {
        concern = service.open(room, id);
        return concern;
    }

    /** From now on the form goes on from the concern as it is now. */
    void goOnFromNow() {
        version = concern.version();
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
