package se.samrum.key;

import java.util.UUID;

/**
 * Whose key it is.
 *
 * @param id a youth in a UNIT room, or the room itself
 */
public record KeyOwner(UUID room, UUID id) {

    /** The room's own key, for what belongs to no youth. */
    public static KeyOwner of(UUID room) {
        return new KeyOwner(room, room);
    }
}
