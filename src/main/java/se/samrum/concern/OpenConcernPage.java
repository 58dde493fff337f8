package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

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
    private boolean saved;
    private ConcernView concern;

    /** Where whoever has saved a concern goes next. */
    static String saved(UUID room, UUID id) {
        return "/concern/open?faces-redirect=true&room=" + room + "&id=" + id + "&saved=true";
    }

    public void load() {
        concern = service.open(room, id);
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
        return saved && concern.changedAt().isAfter(clock.instant().minus(NEW));
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
