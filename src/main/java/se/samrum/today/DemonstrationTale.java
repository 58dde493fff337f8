package se.samrum.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.concern.AssessForm;
import se.samrum.concern.CloseForm;
import se.samrum.concern.ClosedFor;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernType;
import se.samrum.concern.Guardians;
import se.samrum.concern.Outcome;
import se.samrum.concern.Report;
import se.samrum.concern.Source;

/**
 * One line of the demonstration: who told what, and how many days ago it was seen.
 *
 * @param assessment what the same person made of it, if anything yet
 * @param closing why it was closed, if it is
 */
record DemonstrationTale(String login, ConcernForm form, Optional<AssessForm> assessment, Optional<CloseForm> closing) {

    private static final int FIELDS = 14;

    static List<DemonstrationTale> read(Stream<String> lines, LocalDate today) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> tale((line + "|".repeat(FIELDS)).split("\\|", -1), today))
                .sorted(Comparator.comparing(tale -> tale.form().getOtherDay()))
                .toList();
    }

    private static DemonstrationTale tale(String[] fields, LocalDate today) {
        ConcernForm form = new ConcernForm();
        form.setWhen(ConcernForm.When.OTHER);
        form.setOtherDay(today.minusDays(Long.parseLong(fields[1])).toString());
        form.setWho(fields[2]);
        form.setUnknown(fields[2].isEmpty());
        form.setTypes(Stream.of(fields[3].split(" ")).map(ConcernType::valueOf).toArray(ConcernType[]::new));
        form.setReport(Report.valueOf(fields[4]));
        form.setReportReason(fields[5]);
        form.setObservation(fields[6]);
        more(form, fields);
        return new DemonstrationTale(fields[0], form, assessment(fields), closing(fields));
    }

    private static void more(ConcernForm form, String... fields) {
        form.setPersonnummer(fields[7]);
        form.setOpinion(fields[8]);
        form.setSource(said(fields[9]).map(Source::valueOf).orElse(null));
        form.setGuardians(said(fields[10]).map(Guardians::valueOf).orElse(null));
    }

    private static Optional<AssessForm> assessment(String... fields) {
        return said(fields[11]).map(Outcome::valueOf).map(outcome -> {
            AssessForm form = new AssessForm();
            form.setOutcome(outcome);
            form.setAssessment(fields[12]);
            return form;
        });
    }

    private static Optional<CloseForm> closing(String... fields) {
        return said(fields[13]).map(ClosedFor::valueOf).map(reason -> {
            CloseForm form = new CloseForm();
            form.setClosedFor(reason);
            return form;
        });
    }

    private static Optional<String> said(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }
}
