package se.samrum.verify;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param bad the first thing that is wrong; empty when the log is sound
 * @param clock the first time that does not fit, which may be all that is wrong
 * @param covered how many leaves were checked against a head
 * @param pruned how many of those had lost their event, being old enough
 * @param waiting how many events no head covers yet
 * @param until the time of the last head that was checked
 * @param complete until when nothing is left uncovered, told without saying when anything happened; empty when the
 *     verification stopped before the end
 */
public record Verdict(
        Optional<Finding> bad,
        Optional<Finding> clock,
        long covered,
        long pruned,
        long waiting,
        Optional<Instant> until,
        Optional<Instant> complete) {

    /** The keys are bad already, so that nothing else was looked at. */
    static Verdict of(Finding keys) {
        return new Verdict(Optional.of(keys), Optional.empty(), 0, 0, 0, Optional.empty(), Optional.empty());
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return bad.isEmpty();
    }
}
