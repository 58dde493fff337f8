package se.samrum.concern;

import java.time.LocalDate;
import java.util.Optional;
import se.samrum.change.PastRow;
import se.samrum.concern.Feedback.Told;

/**
 * What the unit has done with a concern.
 *
 * @param assessment what the unit makes of it, apart from what was told
 * @param consulted whom it asked without saying who it is about
 */
public record Handling(
        Status status,
        Optional<Outcome> outcome,
        Optional<String> assessment,
        Optional<Consulted> consulted,
        Optional<ClosedFor> closedFor,
        Optional<String> closingNote,
        Optional<ReportMade> reportMade,
        Optional<Feedback> feedback) {

    /** Nothing yet. */
    static final Handling NONE = new Handling(
            Status.NEW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Throws what {@link Enum#valueOf} throws when it is not what was written. */
    static Handling of(PastRow past) {
        return new Handling(
                past.plain("status").map(Status::valueOf).orElseThrow(),
                past.plain("outcome").map(Outcome::valueOf),
                past.open("assessment"),
                past.plain("consulted").map(Consulted::valueOf),
                past.plain("closed_for").map(ClosedFor::valueOf),
                past.open("closing_note"),
                past.plain("reported_on").map(LocalDate::parse).map(day -> reported(past, day)),
                past.plain("feedback").map(Told::valueOf).map(told -> told(past, told)));
    }

    private static ReportMade reported(PastRow past, LocalDate day) {
        return new ReportMade(
                day,
                past.plain("reported_how").map(ReportMade.How::valueOf).orElseThrow(),
                past.open("report_reference"));
    }

    private static Feedback told(PastRow past, Told told) {
        return new Feedback(
                told, past.plain("feedback_on").map(LocalDate::parse).orElseThrow());
    }

    /** Assessed, for the first time or anew; what was closed is open again. */
    Handling assessed(Outcome decided, String why, Optional<Consulted> asked) {
        return new Handling(
                Status.ASSESSED,
                Optional.of(decided),
                Optional.of(why),
                asked,
                Optional.empty(),
                Optional.empty(),
                reportMade,
                feedback);
    }

    Handling closed(ClosedFor reason, Optional<String> note) {
        return new Handling(
                Status.CLOSED, outcome, assessment, consulted, Optional.of(reason), note, reportMade, feedback);
    }

    Handling reported(Optional<ReportMade> made) {
        return new Handling(
                status,
                outcome,
                assessment,
                consulted,
                closedFor,
                closingNote,
                made,
                made.isPresent() ? feedback : Optional.empty());
    }

    Handling told(Feedback answer) {
        return new Handling(
                status, outcome, assessment, consulted, closedFor, closingNote, reportMade, Optional.of(answer));
    }

    /** Whether it rests on an answer to whether a report must be made. */
    boolean needsReportAnswer() {
        return status == Status.CLOSED
                || outcome.filter(Outcome.NO_ACTION::equals).isPresent();
    }
}
