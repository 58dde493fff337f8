package se.samrum.concern;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.change.PastRow;
import se.samrum.key.Unreadable;
import se.samrum.web.IdConverter;

/**
 * What a concern says, now or once.
 *
 * @param who as it was told; empty when nobody knows
 * @param reportReason why no report is needed, when that was the answer
 * @param more what it says beside the five answers
 * @param handling what the unit has done with it
 */
public record ConcernVersion(
        Optional<String> who,
        LocalDate observedOn,
        String observation,
        List<String> typeCodes,
        Report report,
        Optional<String> reportReason,
        MoreAnswers more,
        Handling handling) {

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
                MoreAnswers.text(form.getReportReason()),
                MoreAnswers.of(form),
                Handling.NONE);
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
                    past.open("report_reason"),
                    MoreAnswers.of(past),
                    Handling.of(past));
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException altered) {
            throw new Unreadable("not what was written", altered);
        }
    }

    /** Whom it was about once. */
    static Optional<UUID> about(PastRow past) {
        return past.plain("youth_id").flatMap(IdConverter::read);
    }

    /** The same, about somebody of this name when nobody knew whom it was about. */
    ConcernVersion named(String name) {
        return new ConcernVersion(
                who.or(() -> Optional.of(name)),
                observedOn,
                observation,
                typeCodes,
                report,
                reportReason,
                more,
                handling);
    }

    /** The same, handled like this. */
    ConcernVersion handled(Handling now) {
        return new ConcernVersion(who, observedOn, observation, typeCodes, report, reportReason, more, now);
    }

    /** The same with this answer about a report; what was noted of one that was never made is dropped. */
    ConcernVersion reported(Report answer, Optional<String> reason) {
        Handling now = answer == Report.MADE ? handling : handling.reported(Optional.empty());
        return new ConcernVersion(who, observedOn, observation, typeCodes, answer, reason, more, now);
    }

    /**
     * The same, once it is sure that what the unit decided rests on an answer about a report.
     *
     * @throws Unsettled when it does not
     */
    ConcernVersion settled() {
        if (report == Report.ASKING && handling.needsReportAnswer()) {
            throw new Unsettled();
        }
        return this;
    }
}
