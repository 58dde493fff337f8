package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void swedishUnlessEnglishWasChosen() {
        assertEquals(Language.SWEDISH, Language.chosen());
        assertEquals(Language.SWEDISH, Language.chosen((Cookie[]) null));
        assertEquals(Language.SWEDISH, Language.chosen(new Cookie(Language.COOKIE, "de")));
        assertEquals(Language.SWEDISH, Language.chosen(new Cookie("language", "en")));
        assertEquals(Locale.ENGLISH, Language.chosen(new Cookie("a", "b"), new Cookie(Language.COOKIE, "en")));
    }

    @Test
    void saysWhose() {
        assertEquals("Karins", Language.whose("Karin", Language.SWEDISH));
        assertEquals("Lars", Language.whose("Lars", Language.SWEDISH));
        assertEquals("Lars’s", Language.whose("Lars", Locale.ENGLISH));
    }
}
