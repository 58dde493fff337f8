package se.samrum.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done, and when.
 *
 * @param by empty when it was the installation, or when time alone did it
 */
public record Doing(Optional<UUID> by, Instant at) {

    static Optional<Doing> of(Optional<UUID> by, Optional<Instant> at) {
        return at.map(when -> new Doing(by, when));
    }
}
