package se.samrum.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Role;
import se.samrum.access.RoomKind;

/**
 * Somebody came to a room or left it.
 *
 * @param came false when the membership ended
 * @param by who confirmed or ended it; empty when it was the installation, or a day that was set before
 */
public record NewsRow(
        UUID id,
        UUID room,
        RoomKind kind,
        String roomName,
        String name,
        String agency,
        Role role,
        boolean came,
        Instant at,
        Optional<String> by) {}
