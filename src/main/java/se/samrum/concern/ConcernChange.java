package se.samrum.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samrum.change.PastRow;

/**
 * One change of a concern: what it said before and what it said after.
 *
 * @param by empty when that user is gone from the register
 */
public record ConcernChange(Instant at, Optional<String> by, ConcernVersion before, ConcernVersion after) {

    /** The changes, newest first, that led to what it says now. */
    static List<ConcernChange> of(List<PastRow> newestFirst, ConcernVersion now, Map<UUID, String> names) {
        List<ConcernChange> changes = new ArrayList<>();
        ConcernVersion after = now;
        for (PastRow past : newestFirst) {
            ConcernVersion before = ConcernVersion.of(past);
            changes.add(new ConcernChange(
                    past.changedAt(), Optional.ofNullable(names.get(past.changedBy())), before, after));
            after = before;
        }
        return changes;
    }

    public boolean isWhoChanged() {
        return !before.who().equals(after.who());
    }

    public boolean isObservedOnChanged() {
        return !before.observedOn().equals(after.observedOn());
    }

    public boolean isObservationChanged() {
        return !before.observation().equals(after.observation());
    }

    public boolean isTypesChanged() {
        return !before.typeCodes().equals(after.typeCodes());
    }

    public boolean isReportChanged() {
        return before.report() != after.report();
    }

    public boolean isReasonChanged() {
        return !before.reportReason().equals(after.reportReason());
    }
}
