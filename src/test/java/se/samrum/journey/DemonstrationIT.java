package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A demonstration says that it is one wherever somebody could take it for real. */
class DemonstrationIT extends Journey {

    private static final String SWEDISH = "Det här är en demonstration. Allt är påhittat. Skriv inget riktigt här.";
    private static final String ENGLISH = "This is a demonstration. Everything is invented. Write nothing real here.";

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/accessibility", "/look/nothing"})
    void saysSoToStrangers(String path) {
        Window window = window();
        window.go(path);
        assertThat(said(window)).hasText(SWEDISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/concern/register", "/concern/list", "/concern/open"})
    void saysSoWhereverPeopleWorkAndOnPaperToo(String path) throws SQLException {
        Window window = window().as("tove");
        window.go(path);
        assertThat(said(window)).hasText(SWEDISH);
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(said(window)).isVisible();
    }

    @Test
    void saysSoInEnglish() {
        Window window = window().in("en");
        window.go("/signin");
        assertThat(window.page().locator(".invented")).hasText(ENGLISH);
    }

    @Test
    void hasNoDoorForAFirstAdministrator() {
        Window window = window();
        assertEquals(404, window.go("/first").status());
        assertThat(window.page().locator("form")).hasCount(0);
    }

    private static Locator said(Window window) {
        return window.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Demonstration"));
    }
}
