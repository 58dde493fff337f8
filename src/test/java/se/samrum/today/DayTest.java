package se.samrum.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samrum.concern.ConcernRow;
import se.samrum.concern.Report;
import se.samrum.concern.Status;

class DayTest {

    @Test
    void showsNoConcernTwice() {
        ConcernRow waiting = row();
        ConcernRow assessed = row();
        Day day = Day.of(List.of(waiting), 5, List.of(assessed, waiting));
        assertEquals(List.of(waiting), day.waiting());
        assertEquals(List.of(assessed), day.newest());
        assertFalse(day.more());
    }

    @Test
    void saysThatMoreAreWaiting() {
        Day day = Day.of(List.of(row(), row(), row()), 2, List.of());
        assertEquals(2, day.waiting().size());
        assertTrue(day.more());
    }

    private static ConcernRow row() {
        return new ConcernRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                LocalDate.EPOCH,
                Instant.EPOCH,
                "ABSENCE",
                Report.MADE,
                Status.NEW);
    }
}
