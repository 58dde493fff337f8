package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNameTest {

    @ParameterizedTest
    @CsvSource({
        "'Alva Lind, 8B', 'alva lind 8b', true",
        "'Alva Lind, 8B', 'Lind, Alva', true",
        "'Alva Lind', 'Alva Lind, 8B', true",
        "'Åsa', 'åsa', true",
        "'Åsa', 'Asa', false",
        "'Alva', 'Alva Lind', false",
        "'Alva Lind, 8B', 'Alva', false",
        "'Alva Lind, 8B', 'Alva Lindén, 8B', false",
        "'Alva Lind, 8B', 'Alva Lind, 9A', false",
        "'Alva Lind', 'Alv Lin', false"
    })
    void isTheSameNameWhenOneSaysNothingElse(String known, String told, boolean same) {
        assertEquals(same, KnownName.of(UUID.randomUUID(), Instant.EPOCH, known).isNamesake(KnownName.told(told)));
        assertEquals(same, KnownName.of(UUID.randomUUID(), Instant.EPOCH, told).isNamesake(KnownName.told(known)));
    }
}
