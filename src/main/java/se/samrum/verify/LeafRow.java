package se.samrum.verify;

import java.util.Optional;
import java.util.UUID;

/** A leaf in the database, and its event if that is there. */
record LeafRow(long position, UUID eventId, byte[] hash, Optional<LoggedEvent> event) {}
