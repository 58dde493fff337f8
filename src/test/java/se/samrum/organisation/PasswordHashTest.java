package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash passwords = new PasswordHash();

    @Test
    void fitsItsOwnPasswordAndNoOther() {
        String hash = passwords.hash("blåbärspaj och kaffe");
        assertTrue(passwords.fits("blåbärspaj och kaffe", Optional.of(hash)));
        assertFalse(passwords.fits("blåbärspaj och te", Optional.of(hash)));
        assertFalse(passwords.fits("", Optional.of(hash)));
    }

    @Test
    void saltsEveryHash() {
        assertNotEquals(passwords.hash("samma"), passwords.hash("samma"));
    }

    @Test
    void fitsNobodyForAnUnknownName() {
        assertFalse(passwords.fits("", Optional.empty()));
        assertFalse(passwords.fits("samma", Optional.empty()));
    }

    @Test
    void refusesAHashOfAnotherForm() {
        assertThrows(
                IllegalStateException.class,
                () -> passwords.fits("x", Optional.of("$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA")));
        assertThrows(IllegalStateException.class, () -> passwords.fits("x", Optional.of("x")));
    }
}
