package se.samrum.youth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samrum.youth.Timeline.Mark;
import se.samrum.youth.Timeline.Tick;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void runsFromTheFirstMonthUntilToday() {
        Timeline drawn = Timeline.of(List.of(TODAY, LocalDate.of(2026, 9, 17)), TODAY);
        assertEquals(
                List.of("2026-09", "2026-10", "2026-11"),
                drawn.ticks().stream().map(Tick::month).toList());
        assertEquals(980, drawn.today());
        assertEquals(980, drawn.marks().get(1).x());
        assertTrue(drawn.marks().get(0).x() > drawn.ticks().get(0).x());
    }

    @Test
    void stacksWhatWasSeenOnTheSameDay() {
        List<Mark> marks =
                Timeline.of(List.of(TODAY, TODAY, TODAY.minusDays(20)), TODAY).marks();
        assertEquals(marks.get(0).y(), marks.get(1).y());
        assertEquals(marks.get(1).x(), marks.get(2).x());
        assertTrue(marks.get(2).y() < marks.get(1).y());
    }

    @Test
    void keepsItsMonthsApartOverTheYears() {
        Timeline drawn = Timeline.of(List.of(LocalDate.of(2019, 1, 4), TODAY), TODAY);
        assertTrue(drawn.ticks().size() <= 12);
        assertTrue(drawn.ticks().stream().allMatch(tick -> tick.x() <= 980));
    }

    @Test
    void isDrawnWithoutAnything() {
        assertEquals(List.of(), Timeline.of(List.of(), TODAY).marks());
    }
}
