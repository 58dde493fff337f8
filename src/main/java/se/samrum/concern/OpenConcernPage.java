package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One concern, read. */
@Named
@RequestScoped
public class OpenConcernPage {

    @Inject
    ConcernService service;

    private UUID room;
    private UUID id;
    private boolean saved;
    private ConcernView concern;

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

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
