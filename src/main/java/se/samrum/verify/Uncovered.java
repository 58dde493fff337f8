package se.samrum.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.verify.Finding.Kind;

/**
 * The oldest event that no head covers.
 *
 * @param position -1 while it waits for its leaf
 */
record Uncovered(long position, UUID event, Instant at) {

    /** What a sealer that runs may leave open. */
    private static final Duration WINDOW = Duration.ofSeconds(60);

    /** After so long the sealer does not run, whatever the reason. */
    private static final Duration BEHIND = Duration.ofMinutes(5);

    /** @param now by the clock that stamps events */
    void check(Instant now) throws Bad {
        if (at.isBefore(now.minus(BEHIND))) {
            throw new Bad(Kind.UNSEALED, position, event);
        }
    }

    Uncovered or(Optional<Uncovered> other) {
        return other.filter(older -> older.at.isBefore(at)).orElse(this);
    }

    /** A round time before the event, since its own would tell when somebody was at work. */
    Instant before(Instant now) {
        return now.minus(at.isBefore(now.minus(WINDOW)) ? BEHIND : WINDOW);
    }
}
