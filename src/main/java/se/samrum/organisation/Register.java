package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.access.Room;
import se.samrum.access.RoomKind;

/** What is done to the register of people and places stands in the log under the municipality's room. */
@ApplicationScoped
public class Register {

    /** Notes that a person, a place or a membership was read or written. */
    public void show(Permit permit, UUID id) {
        permit.show(room(permit), Optional.empty(), id);
    }

    /**
     * Asks a function of the database that says whether it did what was asked.
     *
     * @param id of what it was asked to change
     */
    public boolean did(Permit permit, UUID id, Query question) {
        boolean done = Boolean.TRUE.equals(question.getSingleResult());
        if (done) {
            show(permit, id);
        }
        return done;
    }

    /** The municipality's room, whose key seals the names of staff. */
    public UUID room(Permit permit) {
        return permit.caller().rooms().stream()
                .filter(room -> room.kind() == RoomKind.MUNICIPALITY)
                .map(Room::id)
                .findFirst()
                .orElseThrow();
    }
}
