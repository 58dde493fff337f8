package se.samrum.youth;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
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
            assertTrue(ReserveNumber.isLike(" " + number.toLowerCase() + " "), number);
        }
    }

    @Test
    void isLikeNothingElse() {
        for (String other : List.of("", "R-", "R-2345678", "R-23456789A", "R-2345678O", "199006022397", "A-23456789")) {
            assertFalse(ReserveNumber.isLike(other), other);
        }
    }
}
