package se.samrum.shield;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A closed file that nobody reads any more. Whose it is stays unsaid.
 *
 * @param room the name of the room it stands in
 * @param heirs those who work there and could read it, by name
 */
public record ForsakenFile(UUID id, String room, Instant closedAt, List<Heir> heirs) {

    /** Somebody who could be let in. */
    public record Heir(UUID user, String name) {}
}
