package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.ReasonNeeded;

/** One concern, read. */
@Named
@RequestScoped
public class OpenConcernPage {

    private static final Duration NEW = Duration.ofMinutes(2);

    @Inject
    ConcernService service;

    @Inject
    Clock clock;

    private UUID room;
    private UUID id;
    private String reason;
    private boolean saved;
    private ConcernView concern;

    /** Where whoever has saved a concern goes next. */
    static String saved(UUID room, UUID id) {
        return "/concern/open?faces-redirect=true&room=" + room + "&id=" + id + "&saved=true";
    }

    /** Shows it, or asks for the reason first. */
    public void load() {
        try {
            Optional<OpeningReason> why = OpeningReason.of(reason);
            concern = why.isPresent() ? service.openProtected(room, id, why.get()) : service.open(room, id);
        } catch (ReasonNeeded guarded) {
            concern = null;
        }
    }

    /** Whether the page asks why, and shows nothing yet. */
    public boolean isReasonNeeded() {
        return concern == null;
    }

    public OpeningReason[] getReasons() {
        return OpeningReason.values();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ConcernView getConcern() {
        return concern;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** Whether to say that it is saved: only while it is new, whatever an old link says. */
    public boolean isSaved() {
        return saved
                && !isReasonNeeded()
                && concern.changedAt().isAfter(clock.instant().minus(NEW));
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
