package se.samrum.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done with a user or with what the user may.
 *
 * @param by empty when it was the installation, or the user behind the one-time link
 * @param role code of the role it was about
 * @param place where that role counts
 */
public record StepRow(Instant at, Optional<UUID> by, String step, Optional<String> role, Optional<String> place) {}
