package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samrum.agency.AgencyKind;
import se.samrum.web.CheckedForm;

class BasisFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNewVersionBeginsTodayOrLater() {
        BasisForm form = Written.form();
        form.setFrom("2026-11-23");
        assertEquals("", wrongs(form));
        assertEquals(Instant.parse("2026-11-22T23:00:00Z"), form.begins());
        form.setFrom("2026-11-22");
        assertEquals("from legalbasis.day.past", wrongs(form));
        form.setFrom("i morgon");
        assertEquals("from legalbasis.day.wrong", wrongs(form));
        form.setFrom(null);
        assertEquals("from legalbasis.day.wrong", wrongs(form));
    }

    @Test
    void whatCannotFitTogetherIsPutRight() {
        BasisForm form = Written.form();
        form.setCovers("allt");
        form.setExcludes("OSL 25");
        form.setDecider(Decider.REKTOR);
        form.setReceiverMust(Must.SOCIAL_COMMITTEE);
        assertEquals(
                "covers legalbasis.sections.wrong, excludes legalbasis.sections.wrong, receivers legalbasis.kinds.SOCIAL_SERVICES,"
                        + " disclosers legalbasis.kinds.SCHOOL",
                wrongs(form));
        form.setReceiverMust(Must.LAW_ENFORCEMENT);
        form.setDisclosers(new AgencyKind[] {AgencyKind.SCHOOL});
        form.setCovers("");
        form.setExcludes("25:1-8, 26:1 a");
        assertEquals("", wrongs(form));
    }

    @Test
    void aQuestionIsWrittenInBothLanguagesOrNotAtAll() {
        BasisForm form = Written.form();
        assertTrue(form.isAskedWhole());
        QuestionForm half = form.getQuestions().get(6);
        half.setAsksSv("Behövs det?");
        assertFalse(form.isAskedWhole());
        half.setAsksEn("Is it needed?");
        half.setRefusalSv("Då lämnas inget.");
        half.setRefusalEn("Then nothing is given.");
        assertTrue(form.isAskedWhole());
        half.setRefusalEn("x".repeat(301));
        assertFalse(form.isAskedWhole());
        half.setRefusalEn("Nothing.");
        half.setKind("PERHAPS");
        assertFalse(form.isAskedWhole());
    }

    @Test
    void anAgeIsAskedWithItsLimitAndKeepsWhatNotKnowingMeans() {
        QuestionForm age = QuestionForm.of(new BasisQuestion(
                "AGE",
                BasisQuestion.Kind.UNDER,
                true,
                Optional.of("ADULT"),
                new Bilingual("Är barnet under 18 år?", "Is the child under 18?"),
                new Bilingual("Nej.", "No.")));
        assertEquals("ADULT", age.getKind());
        assertTrue(age.question().unsure());
        age.setKind("NO");
        assertEquals(BasisQuestion.Kind.NO, age.question().kind());
        assertFalse(age.question().unsure(), "not knowing permits only where an age is asked for");
        assertTrue(age.question().ageLimit().isEmpty());
    }

    @Test
    void anEndIsNeverPast() {
        EndBasisForm form = new EndBasisForm();
        Instant now = Instant.parse("2026-11-23T11:00:00Z");
        assertEquals("", wrongs(form));
        assertEquals(now, form.end(now));
        form.setLastDay("2026-11-23");
        assertEquals("", wrongs(form));
        assertEquals(Instant.parse("2026-11-23T23:00:00Z"), form.end(now));
        form.setLastDay("2026-11-22");
        assertEquals("lastDay legalbasis.day.past", wrongs(form));
        form.setLastDay("snart");
        assertEquals("lastDay legalbasis.day.wrong", wrongs(form));
    }

    @Test
    void anAgeIsANumberThatCouldBeOne() {
        AgeForm form = new AgeForm();
        form.setFrom("2026-11-24");
        for (String odd : List.of("9", "26", "tretton", "-13", "")) {
            form.setYears(odd);
            assertEquals("years legalbasis.years.wrong", wrongs(form), odd);
        }
        form.setYears("13");
        assertEquals("", wrongs(form));
        form.setFrom("2026-11-22");
        assertEquals("from legalbasis.day.past", wrongs(form));
    }

    private static String wrongs(CheckedForm form) {
        return form.wrongs(TODAY)
                .map(wrong -> wrong.property() + " " + wrong.key())
                .collect(Collectors.joining(", "));
    }
}
