package se.samrum.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samrum.concern.Feedback.Told;
import se.samrum.concern.ReportMade.How;
import se.samrum.key.Sealed;
import se.samrum.lock.RowLock;
import se.samrum.lock.SealedColumn;

/** The columns of what the unit has done with a concern. */
@Embeddable
class SealedHandling {

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Convert(converter = SealedColumn.class)
    private Sealed assessment;

    @Enumerated(EnumType.STRING)
    private Consulted consulted;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_for")
    private ClosedFor closedFor;

    @Convert(converter = SealedColumn.class)
    @Column(name = "closing_note")
    private Sealed closingNote;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_how")
    private How reportedHow;

    @Convert(converter = SealedColumn.class)
    @Column(name = "report_reference")
    private Sealed reportReference;

    @Enumerated(EnumType.STRING)
    private Told feedback;

    @Column(name = "feedback_on")
    private LocalDate feedbackOn;

    protected SealedHandling() {}

    SealedHandling(RowLock lock, Optional<UUID> about, Handling done) {
        this.status = done.status();
        this.outcome = done.outcome().orElse(null);
        this.assessment = lock.seal(about, "assessment", done.assessment().orElse(null));
        this.consulted = done.consulted().orElse(null);
        this.closedFor = done.closedFor().orElse(null);
        this.closingNote = lock.seal(about, "closing_note", done.closingNote().orElse(null));
        this.reportedOn = done.reportMade().map(ReportMade::on).orElse(null);
        this.reportedHow = done.reportMade().map(ReportMade::how).orElse(null);
        this.reportReference = lock.seal(
                about,
                "report_reference",
                done.reportMade().flatMap(ReportMade::reference).orElse(null));
        this.feedback = done.feedback().map(Feedback::told).orElse(null);
        this.feedbackOn = done.feedback().map(Feedback::on).orElse(null);
    }

    Handling open(RowLock lock) {
        return new Handling(
                status,
                Optional.ofNullable(outcome),
                lock.open("assessment", assessment),
                Optional.ofNullable(consulted),
                Optional.ofNullable(closedFor),
                lock.open("closing_note", closingNote),
                Optional.ofNullable(reportedOn)
                        .map(day -> new ReportMade(day, reportedHow, lock.open("report_reference", reportReference))),
                Optional.ofNullable(feedback).map(told -> new Feedback(told, feedbackOn)));
    }

    Status status() {
        return status;
    }
}
