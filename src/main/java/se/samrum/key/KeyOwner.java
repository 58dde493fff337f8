package se.samrum.key;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Whose key it is.
 *
 * @param id a youth in a UNIT room, or the room itself
 */
public record KeyOwner(UUID room, UUID id) {

    /** In the place of a room, for what belongs to the whole installation: no room has this id. */
    public static final UUID EVERYWHERE = new UUID(0, 0);

    /** Reads the id of an owner from the header of a sealed field. */
    public static UUID id(byte[] sixteen) {
        ByteBuffer bytes = ByteBuffer.wrap(sixteen);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The room's own key, for what belongs to no youth. */
    public static KeyOwner of(UUID room) {
        return new KeyOwner(room, room);
    }
}
