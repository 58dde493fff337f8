package se.samrum.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every answer of a concern, in the order in which a change is told. A new field has its line here. */
final class Answers {

    private final List<Answer> all = new ArrayList<>();

    private Answers() {}

    static List<Answer> of(ConcernVersion said) {
        Answers answers = new Answers();
        answers.told(said);
        answers.more(said.more());
        answers.done(said.handling());
        return answers.all;
    }

    private void told(ConcernVersion said) {
        words("concern.who", said.who());
        day("concern.open.observed", Optional.of(said.observedOn()));
        words("concern.open.observation", Optional.of(said.observation()));
        all.add(new Answer(
                "concern.open.types",
                true,
                said.typeCodes().stream().map(code -> "concern.type." + code).toList()));
        code("concern.list.report", "concern.report.short.", Optional.of(said.report()));
        words("concern.open.reason", said.reportReason());
    }

    private void more(MoreAnswers more) {
        words("concern.opinion", more.opinion());
        code("concern.source", "concern.source.", more.source());
        code("concern.guardians", "concern.guardians.", more.guardians());
        words("concern.reference", more.reference());
        code("concern.danger.open", "answer.", Optional.of(more.danger() ? "YES" : "NO"));
    }

    private void done(Handling done) {
        code("concern.status", "concern.status.", Optional.of(done.status()));
        code("concern.outcome", "concern.outcome.", done.outcome());
        words("concern.assessment", done.assessment());
        code("concern.consulted", "concern.consulted.", done.consulted());
        code("concern.closedFor", "concern.closedFor.", done.closedFor());
        words("concern.closingNote", done.closingNote());
        day("concern.reportedOn", done.reportMade().map(ReportMade::on));
        code("concern.reportedHow", "concern.reportedHow.", done.reportMade().map(ReportMade::how));
        words("concern.reportReference", done.reportMade().flatMap(ReportMade::reference));
        code("concern.feedback", "concern.feedback.", done.feedback().map(Feedback::told));
        day("concern.feedbackOn", done.feedback().map(Feedback::on));
    }

    private void words(String question, Optional<String> said) {
        all.add(new Answer(question, false, said.stream().toList()));
    }

    private void day(String question, Optional<LocalDate> said) {
        words(question, said.map(LocalDate::toString));
    }

    private void code(String question, String prefix, Optional<?> said) {
        all.add(new Answer(
                question, true, said.map(code -> prefix + code).stream().toList()));
    }
}
