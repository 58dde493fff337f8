package se.samrum.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Role;

/**
 * What is proposed for a user.
 *
 * @param room empty for a role in the whole agency
 * @param to the first instant it opens nothing any more; empty for no end
 */
public record Proposal(Role role, Optional<UUID> room, Instant from, Optional<Instant> to) {}
