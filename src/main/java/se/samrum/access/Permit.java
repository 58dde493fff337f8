package se.samrum.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Proof that {@link Access} let this caller into these rooms for this action. Only Access can make one, and no row is
 * read or written without one. It also collects what was shown, for the audit event that is written with it.
 */
public final class Permit {

    /**
     * A youth or a record that this action read or wrote.
     *
     * @param owner whose key makes its pseudonym: the youth it is about, or else the room
     */
    public record Thing(UUID room, UUID owner, UUID id) {}

    private final Caller caller;
    private final Action action;
    private final List<Place> places;
    private final List<Thing> shown = new ArrayList<>();
    private boolean unreadable;
    private String reason;
    private boolean goesOn;

    Permit(Caller caller, Action action, List<Place> places) {
        this.caller = caller;
        this.action = action;
        this.places = List.copyOf(places);
    }

    public Caller caller() {
        return caller;
    }

    public Action action() {
        return action;
    }

    /** The rooms this permit opens; empty for an action that concerns a whole agency. */
    public Set<UUID> rooms() {
        return places.stream()
                .flatMap(place -> place.in().stream())
                .map(Room::id)
                .collect(Collectors.toSet());
    }

    /**
     * The one room this permit opens.
     *
     * @throws IllegalStateException when it opens several or none
     */
    public Room room() {
        List<Room> rooms =
                places.stream().flatMap(place -> place.in().stream()).distinct().toList();
        if (rooms.size() != 1) {
            throw new IllegalStateException("this permit is not for one room");
        }
        return rooms.get(0);
    }

    /** The places, with their roles, that let the caller in. */
    public List<Place> places() {
        return places;
    }

    /** Notes that a row was read or written; a repository calls it for every youth and record it hands out. */
    public void show(UUID room, Optional<UUID> youth, UUID id) {
        shown.add(new Thing(room, youth.orElse(room), id));
        youth.ifPresent(about -> shown.add(new Thing(room, about, about)));
    }

    /** Notes that something sealed did not open. */
    public void noteUnreadable() {
        unreadable = true;
    }

    /** Notes why, in a coded word, when the log tells it beside what was done. */
    public void because(String code) {
        reason = code;
    }

    /** The coded reason, if the log tells one. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whether something sealed did not open. */
    public boolean metUnreadable() {
        return unreadable;
    }

    /**
     * Notes that this goes on with what an event of the same sign-in already tells of; the line that tells it was written
     * in the transaction that first kept the row.
     */
    public void goOn() {
        goesOn = true;
    }

    /** Whether an event that is already written tells of this too. */
    public boolean goesOn() {
        return goesOn;
    }

    /** What has been read or written so far, each thing once. */
    public List<Thing> shown() {
        return shown.stream().distinct().toList();
    }
}
