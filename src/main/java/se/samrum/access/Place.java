package se.samrum.access;

import java.util.Optional;
import java.util.UUID;

/** A role somewhere: in a room, or in a whole agency when there is no room. */
public record Place(Role role, UUID agency, String agencyName, Optional<Room> in) {

    /** Whether this place stands in the room with this id. */
    public boolean isIn(UUID room) {
        return in.filter(here -> here.id().equals(room)).isPresent();
    }
}
