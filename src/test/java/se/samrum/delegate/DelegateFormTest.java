package se.samrum.delegate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DelegateFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void lastsFromTheFirstMomentOfADayToTheLastOfAnother() {
        DelegateForm form = form("2026-11-23", "2026-11-24");
        assertEquals("", wrongs(form));
        assertEquals(Instant.parse("2026-11-22T23:00:00Z"), form.begins());
        assertEquals(Optional.of(Instant.parse("2026-11-24T23:00:00Z")), form.ends());
        assertEquals(Optional.empty(), form("2026-11-23", "").ends());
    }

    @Test
    void anEndIsNeitherPastNorBeforeTheBeginning() {
        assertEquals("until delegate.until.early", wrongs(form("2026-11-23", "2026-11-22")));
        assertEquals("until delegate.until.early", wrongs(form("2026-12-02", "2026-12-01")));
        assertEquals("", wrongs(form("2026-12-01", "2026-12-01")));
        assertEquals("", wrongs(form("2020-01-01", "2026-11-23")));
    }

    @Test
    void daysThatCannotBeReadAreSaidSo() {
        assertEquals("from delegate.day.wrong", wrongs(form("", "")));
        assertEquals("from delegate.day.wrong, until delegate.day.wrong", wrongs(form("nu", "sen")));
    }

    private static DelegateForm form(String from, String until) {
        DelegateForm form = new DelegateForm();
        form.setFrom(from);
        form.setUntil(until);
        return form;
    }

    private static String wrongs(DelegateForm form) {
        return form.wrongs(TODAY)
                .map(wrong -> wrong.property() + " " + wrong.key())
                .collect(Collectors.joining(", "));
    }
}
