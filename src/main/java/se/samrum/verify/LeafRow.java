package se.samrum.verify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A leaf in the database, and its event if that is there. */
record LeafRow(long position, UUID eventId, byte[] hash, Optional<LoggedEvent> event) {

    /** A leaf that no head covers; an event that has no time is as old as can be. */
    Uncovered uncovered() {
        return new Uncovered(position, eventId, event.flatMap(LoggedEvent::time).orElse(Instant.MIN));
    }
}
