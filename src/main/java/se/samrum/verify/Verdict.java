package se.samrum.verify;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param bad the first thing that is wrong; empty when the log is sound
 * @param covered how many leaves were checked against a head
 * @param pruned how many of those had lost their event, being old enough
 * @param waiting how many events no head covers yet
 * @param until the time of the last head that was checked
 */
public record Verdict(Optional<Finding> bad, long covered, long pruned, long waiting, Optional<Instant> until) {

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return bad.isEmpty();
    }
}
