package se.samrum.concern;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.change.PastRow;
import se.samrum.key.Unreadable;

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

    static ConcernVersion of(ConcernForm form, LocalDate today) {
        return new ConcernVersion(
                form.isUnknown() ? Optional.empty() : Optional.of(form.getWho().strip()),
                ObservedDay.of(form, today),
                form.getObservation().strip(),
                Stream.of(form.getTypes(), form.getMoreTypes())
                        .flatMap(Stream::of)
                        .distinct()
                        .map(ConcernType::name)
                        .toList(),
                form.getReport(),
                Optional.ofNullable(form.getReportReason()).map(String::strip).filter(reason -> !reason.isEmpty()));
    }

    /**
     * What it said once.
     *
     * @throws Unreadable when what was kept of it is not what was written
     */
    static ConcernVersion of(PastRow past) {
        try {
            return new ConcernVersion(
                    past.open("who"),
                    LocalDate.parse(past.plain("observed_on").orElseThrow()),
                    past.open("observation").orElseThrow(),
                    List.of(past.plain("types").orElseThrow().split(" ")),
                    Report.valueOf(past.plain("report").orElseThrow()),
                    past.open("report_reason"));
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException altered) {
            throw new Unreadable("not what was written", altered);
        }
    }
}
