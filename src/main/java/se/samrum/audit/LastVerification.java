package se.samrum.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reviewer is told of the last verification of the log: times, and no numbers of events.
 *
 * @param outcome SOUND, BAD or UNKNOWN; empty when there was none yet
 * @param kind what happened, when it is bad
 * @param elsewhere whether it happened to an event of an agency that the caller does not review
 * @param event the bad one, if it is the caller's to know
 */
public record LastVerification(
        boolean running,
        Optional<Instant> ended,
        Optional<String> outcome,
        Optional<Instant> coveredUntil,
        Optional<String> kind,
        boolean elsewhere,
        Optional<UUID> event) {

    /** There was none yet. */
    static final LastVerification NONE = new LastVerification(
            false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
}
