package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;

/** Who comes in, who does not, and what a sign-in leaves behind. */
class SignInIT extends Journey {

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        String wrong = refusal("tove", "lovsjo-hallon");
        assertTrue(wrong.contains("Namnet och lösenordet hör inte ihop"), wrong);
        assertEquals(wrong, refusal("nobody-is-called-this", "lovsjo-hallon"));
    }

    @Test
    void saysHowLongToWaitToAnyNameAlsoOnALockedScreen() throws SQLException {
        Window tove = window().as("tove");
        tove.go("/today");
        refusal("tove", "lovsjo-hallon");
        refusal("nobody-is-called-this", "lovsjo-hallon");
        Town.run("update signin_trial set failures = 10, tried_at = now() + interval '1 minute'");
        try {
            for (String name : List.of("tove", "nobody-is-called-this")) {
                String wait = refusal(name, SignInView.PASSWORD);
                assertTrue(wait.matches("(?s)Vänta \\d+ sekunder och försök igen.*"), wait);
            }
            tove.page().keyboard().press("Escape");
            tove.page().keyboard().press("Escape");
            LockedView locked = new LockedView(tove.page()).arrived().unlock();
            assertThat(locked.wrong()).hasText(Pattern.compile("Vänta \\d+ sekunder och försök igen\\..*"));
        } finally {
            Town.run("delete from signin_trial");
        }
    }

    private String refusal(String name, String password) {
        Window window = window();
        SignInView view = new SignInView(window.page()).open().signIn(name, password);
        String said = view.alert().innerText();
        assertThat(view.alert()).isFocused();
        assertThat(view.name()).hasValue(name);
        assertThat(view.password()).hasValue("");
        assertTrue(window.cookieNames().isEmpty(), "a refusal leaves no cookie");
        return said;
    }

    @Test
    void landsOnToday() {
        Window window = window();
        new SignInView(window.page()).open().signIn("tove");
        assertThat(window.heading("Idag")).isVisible();
        assertEquals("/today", window.path());
        assertTrue(window.text().contains("Tove Brandin"));
    }

    @Test
    void goesWhereThePersonWasHeading() {
        Window window = window();
        window.go("/concern/list?sort=observed");
        new SignInView(window.page()).signIn("tove");
        assertThat(window.heading("Oro")).isVisible();
        assertEquals("/concern/list?sort=observed", window.path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "/%2fexample.org",
                "javascript:alert(1)"
            })
    void goesNowhereElse(String to) {
        Window window = window();
        window.go("/signin?to=" + to.replace("\\", "%5C").replace(":", "%3A"));
        new SignInView(window.page()).signIn("tove");
        assertThat(window.page()).hasURL(site().root() + "/today");
    }

    @Test
    void leavesOneCookieThatScriptsAndOtherSitesCannotUse() {
        Window window = signedIn("tove");
        assertEquals(List.of(Window.LOGIN), window.cookieNames());
        Cookie cookie = window.cookie(Window.LOGIN).orElseThrow();
        assertTrue(cookie.httpOnly);
        assertEquals(SameSiteAttribute.LAX, cookie.sameSite);
        assertEquals("/", cookie.path);
        assertEquals(-1, cookie.expires, "gone with the browser");
        assertEquals(43, cookie.value.length(), "256 bits");
    }

    @Test
    void givesANewCookieEveryTime() {
        assertNotEquals(
                signedIn("tove").cookie(Window.LOGIN).orElseThrow().value,
                signedIn("tove").cookie(Window.LOGIN).orElseThrow().value);
    }

    @Test
    void isNotGivenByACookieSomebodyPlanted() {
        String planted = "A".repeat(43);
        Window window = window().with(Window.LOGIN, planted);
        new SignInView(window.page()).open().signIn("tove");
        assertThat(window.heading("Idag")).isVisible();
        assertNotEquals(planted, window.cookie(Window.LOGIN).orElseThrow().value);
    }

    @Test
    void asksWhoeverHasTwoHats() {
        Window window = window();
        new SignInView(window.page()).open().signIn("camilla");
        assertThat(window.heading("Vad ska du göra nu?")).isVisible();
        window.go("/concern/list");
        assertEquals("/hat", window.path(), "nothing opens before a hat is on");

        button(window, "Börja granska");
        assertThat(window.heading("Idag")).isVisible();
        assertThat(new Rail(window.page()).item("Loggen")).isVisible();
        assertThat(new Rail(window.page()).item("Registrera oro")).hasCount(0);
    }

    private static void button(Window window, String name) {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
