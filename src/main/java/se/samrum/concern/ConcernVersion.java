package se.samrum.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samrum.change.PastRow;

/**
 * What a concern says, now or once.
 *
 * @param who as it was told; empty when nobody knows
 * @param reportReason why no report is needed, when that was the answer
 */
public record ConcernVersion(
        Optional<String> who,
        LocalDate observedOn,
        String observation,
        List<String> typeCodes,
        Report report,
        Optional<String> reportReason) {

    static ConcernVersion of(PastRow past) {
        return new ConcernVersion(
                past.open("who"),
                LocalDate.parse(past.plain("observed_on").orElseThrow()),
                past.open("observation").orElseThrow(),
                List.of(past.plain("types").orElseThrow().split(" ")),
                Report.valueOf(past.plain("report").orElseThrow()),
                past.open("report_reason"));
    }
}
