package se.samrum.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One event as a log reviewer sees it. */
public record EventRow(
        Instant at,
        Optional<String> user,
        List<String> roles,
        String action,
        Optional<String> room,
        List<String> things,
        String outcome) {}
