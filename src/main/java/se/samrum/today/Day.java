package se.samrum.today;

import java.util.List;
import se.samrum.concern.ConcernRow;

/**
 * What the start page shows of the caller's rooms.
 *
 * @param waiting for an assessment, oldest first
 * @param more whether others wait too
 * @param newest without those that stand above
 */
public record Day(List<ConcernRow> waiting, boolean more, List<ConcernRow> newest) {

    /** Nothing yet. */
    static final Day EMPTY = new Day(List.of(), false, List.of());

    static Day of(List<ConcernRow> waiting, int most, List<ConcernRow> newest) {
        List<ConcernRow> first = waiting.subList(0, Math.min(most, waiting.size()));
        return new Day(
                first,
                waiting.size() > most,
                newest.stream().filter(row -> !first.contains(row)).toList());
    }
}
