package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginTokenTest {

    @Test
    void survivesTheCookie() {
        LoginToken token = LoginToken.random();
        assertArrayEquals(
                token.secret(), LoginToken.parse(token.cookie()).orElseThrow().secret());
        assertEquals(32, token.secret().length);
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(seen.add(LoginToken.random().cookie()));
        }
    }

    @Test
    void refusesWhatIsNotAToken() {
        for (String cookie :
                new String[] {"", "x", "!!!!", "AAAA", LoginToken.random().cookie() + "AA"}) {
            assertTrue(LoginToken.parse(cookie).isEmpty(), cookie);
        }
    }

    @Test
    void printsNothingOfItself() {
        LoginToken token = LoginToken.random();
        assertFalse(token.toString().contains(token.cookie()));
    }
}
