package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("tove", "Tove Brandin", "Skolan i Lövsjö", "Lövsjö kommun");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blåbärspaj och kaffe",
                "korrekt häst batteri",
                "ÖÖkenräv & snömoln",
                "x9!fK2#vQ7@pL4$w",
                "emoji 🦊🐟🌧️ och tusen till",
                "               vit sten i ån"
            })
    void allowsWhatIsLongWhateverItsSigns(String password) {
        assertEquals(Optional.empty(), rules.problem(password, NAMES));
    }

    @Test
    void countsSignsAndNotBytes() {
        assertEquals(Optional.of("password.short"), rules.problem("fjorton tecken", NAMES));
        assertEquals(Optional.of("password.short"), rules.problem("🦊".repeat(14), NAMES));
        String longest = "vit sten i ån, ".repeat(40).substring(0, 499) + "x";
        assertEquals(Optional.empty(), rules.problem(longest, NAMES));
        assertEquals(Optional.of("password.long"), rules.problem(longest + "y", NAMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "P@ssw0rd-P@ssw0rd",
                "lösenord12345678",
                "Sommaren 2026 !!!",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "12345678901234567890",
                "samrum samrum samrum",
                "Välkommen till Samrum",
                "LövsjöKommun2026!",
                "tove.brandin.skolan",
                "Brandin Tove 1985"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertEquals(Optional.of("password.common"), rules.problem(password, NAMES));
    }

    @Test
    void readsALetterTheSameHoweverItIsComposed() {
        String composed = "å".repeat(2) + "ngström ü";
        String apart = "a\u030aa\u030angstro\u0308m u\u0308";
        assertEquals(PasswordRules.normal(composed), PasswordRules.normal(apart));
        PasswordHash hash = new PasswordHash();
        assertEquals(true, hash.fits(apart, Optional.of(hash.hash(composed))));
    }
}
