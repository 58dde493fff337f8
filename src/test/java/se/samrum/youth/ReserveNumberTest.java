package se.samrum.youth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReserveNumberTest {

    @Test
    void isShortReadableAndNew() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String number = ReserveNumber.random();
            assertTrue(number.matches("R-[2-9A-HJKMNP-TV-Z]{8}"), number);
            assertTrue(seen.add(number));
        }
    }
}
