package se.samrum.concern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which concerns to list; never by type, since sensitive types may not select persons (dataskyddslagen 3:3).
 *
 * @param from first day it was seen
 * @param until last day it was seen, inclusive
 * @param page counted from 0
 */
public record ConcernFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Report> report,
        Optional<Status> status,
        Sort sort,
        int page) {

    String where() {
        return (from.isPresent() ? " and c.observedOn >= :from" : "")
                + (until.isPresent() ? " and c.observedOn <= :until" : "")
                + (report.isPresent() ? " and c.report = :report" : "")
                + (status.isPresent() ? " and c.handling.status = :status" : "");
    }

    String order() {
        return " order by " + sort.field + " desc, c.id";
    }

    /** What the list is sorted by, newest first. */
    public enum Sort {
        REGISTERED("c.registeredAt"),
        OBSERVED("c.observedOn");

        private final String field;

        Sort(String field) {
            this.field = field;
        }
    }
}
