package se.samrum.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.youth.YouthView;

/**
 * A concern as its page shows it.
 *
 * @param youthName who it is about, as it was told; empty when nobody knows
 * @param youth who that is in this room
 * @param reportReason why no report is needed, when that was the answer
 * @param registeredBy empty when that user is gone from the register
 */
public record ConcernView(
        UUID id,
        int version,
        Optional<String> youthName,
        Optional<YouthView> youth,
        LocalDate observedOn,
        String observation,
        List<String> typeCodes,
        Report report,
        Optional<String> reportReason,
        Instant registeredAt,
        Optional<String> registeredBy) {

    /** The name the youth with this number already has in the room, when another one was told now. */
    public Optional<String> knownAs() {
        return youth.map(YouthView::name).filter(known -> !known.equals(youthName.orElse("")));
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
