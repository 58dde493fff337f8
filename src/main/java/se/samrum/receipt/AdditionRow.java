package se.samrum.receipt;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was added to a concern.
 *
 * @param words empty when they cannot be opened
 */
public record AdditionRow(Instant at, UUID by, Optional<String> words) {}
