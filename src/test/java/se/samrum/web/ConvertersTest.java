package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.access.Denied;

class ConvertersTest {

    @Test
    void readsAnId() {
        UUID id = UUID.randomUUID();
        assertEquals(id, IdConverter.read(id.toString()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "nonsense", "7bdbcbca-59ef-5311-ab28-d205c4321d6g", " "})
    void whatIsNoIdLeadsNowhere(String typed) {
        assertThrows(Denied.class, () -> new IdConverter().getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, 1", "17, 17", "-, 1", "0, 1", "-5, 1", "x, 1", "9999999, 1"})
    void whatIsNoPageIsTheFirst(String typed, int page) {
        assertEquals(page, PageConverter.parse(typed));
    }
}
