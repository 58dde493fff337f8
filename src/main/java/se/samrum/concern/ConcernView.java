package se.samrum.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.youth.YouthView;

/**
 * A concern as its page shows it.
 *
 * @param version to give back when it is amended
 * @param youth who that is in this room
 * @param registeredBy empty when that user is gone from the register
 * @param changes newest first
 */
public record ConcernView(
        UUID id,
        int version,
        ConcernVersion now,
        Optional<YouthView> youth,
        Instant registeredAt,
        Optional<String> registeredBy,
        List<ConcernChange> changes) {

    /** Whether it is about somebody with a protected identity. */
    public boolean isProtected() {
        return youth.filter(YouthView::isProtected).isPresent();
    }

    /** When it was last written. */
    public Instant changedAt() {
        return changes.isEmpty() ? registeredAt : changes.get(0).at();
    }

    /** The name the youth with this number already has in the room, when another one was told now. */
    public Optional<String> knownAs() {
        return youth.map(YouthView::name)
                .filter(known -> !known.equals(now.who().orElse("")));
    }

    /** The personnummer, or else the unit's own reserve number. */
    public Optional<String> youthNumber() {
        return youth.flatMap(
                known -> known.personnummer().map(ConcernView::hyphened).or(known::reserveNumber));
    }

    private static String hyphened(String digits) {
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }
}
