package se.samrum.concern;

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

    public static ConcernForm numbered(String who, String number) {
        ConcernForm form = about(who);
        form.setPersonnummer(number);
        return form;
    }
}
