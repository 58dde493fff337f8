package se.samrum.agency;

import java.util.UUID;
import se.samrum.access.RoomKind;

/**
 * A unit or a group, and its room.
 *
 * @param agency the unit's agency; for a group the one that keeps the system
 */
public record PlaceRow(UUID room, RoomKind kind, String roomName, UUID agency, UUID id, String name) {

    /** Whether it is a unit of this agency. */
    public boolean isUnitOf(UUID owner) {
        return kind == RoomKind.UNIT && agency.equals(owner);
    }
}
