package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgeLimitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 7, 2);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 3);
    private static final AgeLimits LIMITS = new AgeLimits(List.of(
            limit("RESPONSIBLE", 15, LocalDate.of(2009, 6, 30)),
            limit("ADULT", 18, LocalDate.of(2009, 6, 30)),
            limit("RESPONSIBLE", 14, CHANGE),
            limit("RESPONSIBLE", 13, CHANGE)));

    @Test
    void theNewestRowThatHasBegunCounts() {
        assertEquals(Optional.of(15), LIMITS.years("RESPONSIBLE", BEFORE));
        assertEquals(Optional.of(13), LIMITS.years("RESPONSIBLE", CHANGE));
        assertEquals(Optional.of(18), LIMITS.years("ADULT", CHANGE));
        assertEquals(Optional.empty(), LIMITS.years("ADULT", LocalDate.of(2009, 6, 29)));
        assertEquals(Optional.empty(), LIMITS.years("UNKNOWN", CHANGE));
    }

    @Test
    void oneIsOlderOnTheBirthdayAndNotTheDayBefore() {
        LocalDate born = LocalDate.of(2008, 7, 3);
        assertTrue(LIMITS.isUnder("ADULT", born, BEFORE));
        assertFalse(LIMITS.isUnder("ADULT", born, CHANGE));
    }

    @Test
    void whoIsBornOnALeapDayIsOlderOnTheLastOfFebruary() {
        LocalDate born = LocalDate.of(2008, 2, 29);
        assertTrue(LIMITS.isUnder("ADULT", born, LocalDate.of(2026, 2, 27)));
        assertFalse(LIMITS.isUnder("ADULT", born, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void withoutALimitNobodyIsUnderIt() {
        assertFalse(LIMITS.isUnder("UNKNOWN", CHANGE, CHANGE));
    }

    @Test
    void aPageShowsWhatCountsAndWhatIsToCome() {
        assertEquals(
                List.of(15, 18, 14, 13),
                LIMITS.since(BEFORE).stream().map(AgeLimit::years).toList());
        assertEquals(
                List.of(18, 13),
                LIMITS.since(CHANGE).stream().map(AgeLimit::years).toList());
    }

    private static AgeLimit limit(String code, int years, LocalDate from) {
        return new AgeLimit(UUID.randomUUID(), code, years, from);
    }
}
