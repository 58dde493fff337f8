package se.samrum.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who works here.
 *
 * @param version of the row, 1 when it was made
 * @param enters whether a password was chosen
 * @param invitedUntil until when a one-time link works that nobody has used
 * @param self whether it is whoever looks
 */
public record UserRow(
        UUID id,
        int version,
        String login,
        String name,
        UUID agency,
        String agencyName,
        Optional<Instant> blockedAt,
        boolean enters,
        Optional<Instant> invitedUntil,
        boolean self) {

    /** How it stands with signing in: the last part of a text's key. */
    public String state() {
        if (blockedAt.isPresent()) {
            return "BLOCKED";
        }
        if (invitedUntil.isPresent()) {
            return "INVITED";
        }
        return enters ? "ENTERS" : "NEW";
    }
}
