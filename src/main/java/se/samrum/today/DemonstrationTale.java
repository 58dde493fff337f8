package se.samrum.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernType;
import se.samrum.concern.Report;

/** One line of the demonstration: who told what, and how many days ago it was seen. */
record DemonstrationTale(String login, ConcernForm form) {

    private static final int FIELDS = 7;

    static List<DemonstrationTale> read(Stream<String> lines, LocalDate today) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> tale(line.split("\\|", FIELDS), today))
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
        return new DemonstrationTale(fields[0], form);
    }
}
