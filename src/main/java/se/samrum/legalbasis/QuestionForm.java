package se.samrum.legalbasis;

import static se.samrum.web.CheckedForm.isEmpty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One question of a basis; nothing written anywhere means that there is none. */
public class QuestionForm {

    /** Which answer permits; the last two are ages. */
    public static final List<String> KINDS = List.of("YES", "NO", "TEXT", "ADULT", "YOUNG");

    private static final int LONGEST = 300;
    private static final List<String> AGES = List.of("ADULT", "YOUNG");

    private final String code;
    private final boolean unsure;
    private String kind = "YES";
    private String asksSv;
    private String asksEn;
    private String refusalSv;
    private String refusalEn;

    QuestionForm(String code, boolean unsure) {
        this.code = code;
        this.unsure = unsure;
    }

    static QuestionForm of(BasisQuestion question) {
        QuestionForm form = new QuestionForm(question.code(), question.unsure());
        form.kind = question.ageLimit().orElse(question.kind().name());
        form.asksSv = question.asks().swedish();
        form.asksEn = question.asks().english();
        form.refusalSv = question.refusal().swedish();
        form.refusalEn = question.refusal().english();
        return form;
    }

    /** Whether anything is written. */
    public boolean isThere() {
        return texts().anyMatch(text -> !isEmpty(text));
    }

    /** Whether it is answered in every language, or not at all. */
    public boolean isWhole() {
        return !isThere()
                || KINDS.contains(kind) && texts().allMatch(text -> !isEmpty(text) && text.length() <= LONGEST);
    }

    private Stream<String> texts() {
        return Stream.of(asksSv, asksEn, refusalSv, refusalEn);
    }

    BasisQuestion question() {
        Optional<String> age = Optional.of(kind).filter(AGES::contains);
        return new BasisQuestion(
                code,
                age.map(limit -> BasisQuestion.Kind.UNDER).orElseGet(() -> BasisQuestion.Kind.valueOf(kind)),
                unsure && age.isPresent(),
                age,
                new Bilingual(asksSv.strip(), asksEn.strip()),
                new Bilingual(refusalSv.strip(), refusalEn.strip()));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAsksSv() {
        return asksSv;
    }

    public void setAsksSv(String asksSv) {
        this.asksSv = asksSv;
    }

    public String getAsksEn() {
        return asksEn;
    }

    public void setAsksEn(String asksEn) {
        this.asksEn = asksEn;
    }

    public String getRefusalSv() {
        return refusalSv;
    }

    public void setRefusalSv(String refusalSv) {
        this.refusalSv = refusalSv;
    }

    public String getRefusalEn() {
        return refusalEn;
    }

    public void setRefusalEn(String refusalEn) {
        this.refusalEn = refusalEn;
    }
}
