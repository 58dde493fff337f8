package se.samrum.legalbasis;

import static se.samrum.web.CheckedForm.isEmpty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.agency.AgencyKind;
import se.samrum.web.CheckedForm;
import se.samrum.web.TypedDay;

/** What is asked about a new version of a basis. */
public class BasisForm extends ReachForm implements CheckedForm {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final int MOST = 7;

    private final List<QuestionForm> questions = new ArrayList<>();
    private boolean standing;
    private String from;

    /** An empty one. */
    static BasisForm blank() {
        BasisForm form = new BasisForm();
        form.fill();
        return form;
    }

    /** One that begins with what another version says. */
    static BasisForm of(LegalBasis basis) {
        BasisForm form = new BasisForm();
        form.standing = basis.standing();
        form.setCode(basis.code());
        form.setStatute(basis.statute());
        form.setNameSv(basis.name().swedish());
        form.setNameEn(basis.name().english());
        form.setGuidanceSv(basis.guidance().swedish());
        form.setGuidanceEn(basis.guidance().english());
        form.reachAs(basis);
        basis.questions().forEach(question -> form.questions.add(QuestionForm.of(question)));
        form.fill();
        return form;
    }

    private void reachAs(LegalBasis basis) {
        setForce(basis.force());
        setDisclosers(basis.disclosers().kinds().toArray(new AgencyKind[0]));
        setDiscloserMust(basis.disclosers().must());
        setCovers(basis.covers().words());
        setExcludes(basis.excludes().words());
        setReceivers(basis.receivers().kinds().toArray(new AgencyKind[0]));
        setReceiverMust(basis.receivers().must());
        setCrime(basis.crime());
        setDecider(basis.decider());
    }

    private void fill() {
        while (questions.size() < MOST) {
            questions.add(new QuestionForm("Q" + (questions.size() + 1), false));
        }
    }

    @Override
    public Stream<Wrong> wrongs(LocalDate today) {
        Optional<LocalDate> first = first();
        return Stream.of(
                        Wrong.when(first.isEmpty(), "from", "legalbasis.day.wrong"),
                        Wrong.when(first.filter(day -> day.isBefore(today)).isPresent(), "from", "legalbasis.day.past"),
                        Wrong.when(!sections(getCovers()).isReadable(), "covers", "legalbasis.sections.wrong"),
                        Wrong.when(!sections(getExcludes()).isReadable(), "excludes", "legalbasis.sections.wrong"),
                        receiver(),
                        decider())
                .flatMap(each -> each);
    }

    private Stream<Wrong> receiver() {
        return Stream.concat(
                alone(getReceiverMust() == Must.LAW_ENFORCEMENT, getReceivers(), AgencyKind.POLICE, "receivers"),
                alone(
                        getReceiverMust() == Must.SOCIAL_COMMITTEE,
                        getReceivers(),
                        AgencyKind.SOCIAL_SERVICES,
                        "receivers"));
    }

    private Stream<Wrong> decider() {
        return alone(getDecider() == Decider.REKTOR, getDisclosers(), AgencyKind.SCHOOL, "disclosers");
    }

    private static Stream<Wrong> alone(boolean when, AgencyKind[] kinds, AgencyKind only, String property) {
        return Wrong.when(when && !List.of(kinds).equals(List.of(only)), property, "legalbasis.kinds." + only);
    }

    /** Whether every question is written in every language, or left out. */
    boolean isAskedWhole() {
        return questions.stream().allMatch(QuestionForm::isWhole);
    }

    static Sections sections(String words) {
        return Sections.of(isEmpty(words) ? "" : words);
    }

    boolean isStanding() {
        return standing;
    }

    Instant begins() {
        return first().orElseThrow().atStartOfDay(HERE).toInstant();
    }

    private Optional<LocalDate> first() {
        return isEmpty(from) ? Optional.empty() : TypedDay.parse(from);
    }

    NewBasis basis() {
        return BasisJson.of(this);
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
