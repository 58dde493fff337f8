package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Instant LATE = Instant.parse("2026-11-22T23:30:05Z");

    @Test
    void theDayIsTheSwedishOne() {
        Times times = times();
        assertEquals(LocalDate.parse("2026-11-23"), times.getToday());
        assertEquals(LocalDate.parse("2026-11-22"), times.getYesterday());
        assertEquals(48, times.getWeek());
    }

    @Test
    void datesAreIsoWithTheWeekdayInTheLanguage() {
        LocalDate day = LocalDate.parse("2026-11-26");
        assertEquals("torsdag 2026-11-26", times().day(day));
        assertEquals(
                "Thursday 2026-11-26", times(new Cookie(Language.COOKIE, "en")).day(day));
    }

    @Test
    void momentsAreSwedishTime() {
        assertEquals("2026-11-23 00:30", times().moment(LATE));
        assertEquals("2026-11-23 00:30:05", times().second(LATE));
        assertEquals("2026-11-23 00:30", times().start(LATE));
        assertEquals("2026-11-23", times().start(Instant.parse("2026-11-22T23:00:00Z")));
        assertEquals("2026-07-01", times().start(Instant.parse("2026-06-30T22:00:00Z")));
    }

    @Test
    void aWaitIsSaidInWholeSecondsOrMinutesAndNeverTooShort() {
        assertEquals("en sekund", times().lasting(Duration.ZERO));
        assertEquals("2 sekunder", times().lasting(Duration.ofMillis(1200)));
        assertEquals("89 sekunder", times().lasting(Duration.ofSeconds(89)));
        assertEquals("2 minuter", times().lasting(Duration.ofSeconds(90)));
        assertEquals("15 minuter", times().lasting(Duration.ofMinutes(15)));
        assertEquals("3 minutes", times(new Cookie(Language.COOKIE, "en")).lasting(Duration.ofSeconds(121)));
    }

    private static Times times(Cookie... cookies) {
        Times times = new Times();
        times.clock = Clock.fixed(LATE, ZoneOffset.UTC);
        times.language = new Language();
        times.language.request = Requests.to("/today", cookies);
        return times;
    }
}
