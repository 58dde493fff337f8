package se.samrum.concern;

import se.samrum.receipt.AdditionForm;

/** Forms as people fill them in. */
public final class Told {

    private Told() {}

    public static ConcernForm about(String who) {
        ConcernForm form = new ConcernForm();
        form.setObservation("Borta från lektionerna efter lunch tre dagar i rad.");
        form.setTypes(new ConcernType[] {ConcernType.ABSENCE, ConcernType.NEW_PEERS});
        form.setWho(who);
        form.setReport(Report.NOT_NEEDED);
        form.setReportReason("Inget tecken på att hemmet brister.");
        return form;
    }

    public static AssessForm assessed(Outcome outcome) {
        AssessForm form = new AssessForm();
        form.setOutcome(outcome);
        form.setConsulted(Consulted.POLICE);
        form.setGuess(AssessForm.Guess.NO);
        form.setAssessment("Mentorn följer det till jul.");
        return form;
    }

    public static CloseForm closed() {
        CloseForm form = new CloseForm();
        form.setClosedFor(ClosedFor.OTHER);
        form.setClosingNote("Går på annan skola nu.");
        return form;
    }

    public static ReportForm reported() {
        ReportForm form = new ReportForm();
        form.setOn("2026-01-15");
        form.setHow(ReportMade.How.PHONE);
        form.setReportReference("SN 26-77");
        return form;
    }

    public static FeedbackForm answered() {
        FeedbackForm form = new FeedbackForm();
        form.setOn("2026-01-16");
        form.setTold(Feedback.Told.OPENED);
        return form;
    }

    public static AdditionForm added(String words) {
        AdditionForm form = new AdditionForm();
        form.setWords(words);
        return form;
    }

    public static ConcernForm numbered(String who, String number) {
        ConcernForm form = about(who);
        form.setPersonnummer(number);
        return form;
    }
}
