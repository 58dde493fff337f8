package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Melker K, 8B|M.\u00a0K.",
                "åsa|Å.",
                "Ali ben Said|A.\u00a0B.",
                "8B, Melker|M.",
                "Melker, åk 8|M.",
                "Flicka, omkring 13|F."
            })
    void showsInitialsOnly(String name, String initials) {
        assertEquals(initials, row(name).initials().orElseThrow());
    }

    @Test
    void showsNobodyWhenNobodyIsKnown() {
        assertEquals(true, row(null).initials().isEmpty());
        assertEquals(true, row("8 17").initials().isEmpty());
        assertEquals(true, row(", ,").initials().isEmpty());
    }

    @Test
    void hasWaitedSinceTheDayItWasRegisteredInSweden() {
        assertEquals(0, row("Melker K").waited(LocalDate.EPOCH));
        assertEquals(9, row("Melker K").waited(LocalDate.EPOCH.plusDays(9)));
    }

    private static ConcernRow row(String name) {
        return new ConcernRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty(),
                Optional.ofNullable(name),
                false,
                false,
                LocalDate.EPOCH,
                Instant.EPOCH,
                "ABSENCE",
                Report.MADE,
                Status.NEW);
    }
}
