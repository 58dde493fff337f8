package se.samrum.delegate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A delegate as the agency's access approver sees it.
 *
 * @param to the first instant at which nothing may be decided any more; empty when no end is set
 * @param endable false when it is whoever looks
 */
public record DelegateRow(
        UUID id,
        UUID user,
        String name,
        String agency,
        Mandate mandate,
        Instant from,
        Optional<Instant> to,
        UUID madeBy,
        Instant madeAt,
        boolean endable) {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    public LocalDate firstDay() {
        return from.atZone(HERE).toLocalDate();
    }

    /** The last day on which something may be decided; empty when no end is set. */
    public Optional<LocalDate> lastDay() {
        return to.map(end -> end.minusNanos(1).atZone(HERE).toLocalDate());
    }
}
