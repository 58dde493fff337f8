package se.samrum.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events to show.
 *
 * @param from first day, in the municipality's time zone
 * @param until last day, inclusive
 * @param page counted from 0
 */
public record EventFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> action,
        Optional<String> outcome,
        int page) {}
