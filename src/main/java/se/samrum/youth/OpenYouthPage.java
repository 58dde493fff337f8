package se.samrum.youth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One youth, and what the unit has seen over time. */
@Named
@RequestScoped
public class OpenYouthPage {

    @Inject
    YouthService service;

    @Inject
    Clock clock;

    private UUID room;
    private UUID id;
    private YouthStory youth;
    private Timeline timeline;

    public void load() {
        youth = service.open(room, id);
        timeline = Timeline.of(youth.events().stream().map(YouthEvent::day).toList(), LocalDate.now(clock));
    }

    public YouthStory getYouth() {
        return youth;
    }

    public Timeline getTimeline() {
        return timeline;
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
}
