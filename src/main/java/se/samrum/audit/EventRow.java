package se.samrum.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samrum.access.OpeningReason;

/** One event as a log reviewer sees it. */
public record EventRow(
        Instant at,
        Optional<String> user,
        List<String> roles,
        String action,
        Optional<String> room,
        List<String> things,
        String outcome,
        Optional<String> reason) {

    /** Whether somebody looks at this first: a protected identity was opened. */
    public boolean isAlarm() {
        return reason.flatMap(OpeningReason::of).isPresent();
    }
}
