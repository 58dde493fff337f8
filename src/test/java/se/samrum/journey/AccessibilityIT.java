package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page in every state, in both languages, on a desktop and a phone: axe finds nothing, nothing is cut off. */
class AccessibilityIT extends Journey {

    private static final List<String> LANGUAGES = List.of("sv", "en");
    private static final int NARROWEST = 320;

    @TestFactory
    Stream<DynamicTest> axeFindsNothing() {
        return Sight.all().stream().flatMap(sight -> LANGUAGES.stream().map(language -> test(sight, language)));
    }

    private DynamicTest test(Sight sight, String language) {
        return DynamicTest.dynamicTest("%s, %s, %d and %d".formatted(sight.name(), language, DESKTOP, PHONE), () -> {
            try (Window window = window(DESKTOP).in(language)) {
                look(sight, window, language);
            }
        });
    }

    private static void look(Sight sight, Window window, String language) throws SQLException {
        Page page = sight.in(window);
        assertEquals(language, page.locator("html").getAttribute("lang"));
        assertEquals(List.of(), Axe.violations(page), "at " + DESKTOP);
        page.setViewportSize(PHONE, Window.HEIGHT);
        assertEquals(List.of(), Axe.violations(page), "at " + PHONE);
        assertNothingIsCutOff(page);
        assertEquals(List.of(), window.complaints());
    }

    /** 320 pixels are a window of 1280 at 400 percent (WCAG 2.2, 1.4.10). */
    private static void assertNothingIsCutOff(Page page) {
        page.setViewportSize(NARROWEST, Window.HEIGHT);
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(width <= NARROWEST, () -> width + " pixels wide: " + Axe.widest(page));
    }
}
