package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the form refuses, each with the field it stands at. */
class ConcernFormTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void passesFiveAnswers() {
        assertEquals(Set.of(), errors(form -> {}));
    }

    @Test
    void wantsFiveAnswers() {
        assertEquals(Set.of("observation concern.observation.missing"), errors(f -> f.setObservation("  ")));
        assertEquals(Set.of("types concern.types.missing"), errors(f -> f.setTypes(new ConcernType[0])));
        assertEquals(Set.of("who concern.who.missing"), errors(f -> f.setWho(" ")));
        assertEquals(Set.of("report concern.report.missing"), errors(f -> f.setReport(null)));
        assertEquals(Set.of("reportReason concern.reportReason.missing"), errors(f -> f.setReportReason("")));
        assertEquals(Set.of("when concern.when.missing"), errors(f -> f.setWhen(null)));
    }

    @Test
    void takesAnUnknownYouthForAnAnswer() {
        assertEquals(Set.of(), errors(f -> {
            f.setWho(null);
            f.setUnknown(true);
        }));
    }

    @Test
    void refusesADayThatCannotBe() {
        assertEquals(Set.of("otherDay concern.otherDay.missing"), errors(f -> f.setWhen(ConcernForm.When.OTHER)));
        assertEquals(Set.of("otherDay concern.otherDay.wrong"), errors(otherDay("i tisdags")));
        assertEquals(Set.of("otherDay concern.otherDay.wrong"), errors(otherDay("2026-02-30")));
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1).toString();
        assertEquals(Set.of("otherDay concern.otherDay.future"), errors(otherDay(tomorrow)));
        assertEquals(Set.of(), errors(otherDay("20261101")));
    }

    @Test
    void refusesANumberInATextAndAWrongNumber() {
        assertEquals(
                Set.of("observation concern.observation.personnummer"),
                errors(f -> f.setObservation("Melker, 900602-2397, var borta.")));
        assertEquals(Set.of("who concern.who.personnummer"), errors(f -> f.setWho("Melker 9006022397")));
        assertEquals(
                Set.of("opinion concern.opinion.personnummer", "reference concern.reference.personnummer"),
                errors(f -> {
                    f.setOpinion("Det är nog 900602-2397 som lockar.");
                    f.setReference("9006022397");
                }));
        assertEquals(Set.of("personnummer concern.personnummer.wrong"), errors(f -> f.setPersonnummer("900602-2398")));
        assertEquals(Set.of(), errors(f -> f.setPersonnummer("900602-2397")));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertEquals(
                3,
                errors(f -> {
                            f.setObservation(null);
                            f.setWho(null);
                            f.setReport(null);
                        })
                        .size());
    }

    private static Consumer<ConcernForm> otherDay(String typed) {
        return form -> {
            form.setWhen(ConcernForm.When.OTHER);
            form.setOtherDay(typed);
        };
    }

    private static Set<String> errors(Consumer<ConcernForm> change) {
        ConcernForm form = Told.about("Melker K, 8B");
        change.accept(form);
        return VALIDATOR.validate(form).stream()
                .map(error -> error.getPropertyPath() + " "
                        + error.getMessageTemplate().replaceAll("[{}]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
