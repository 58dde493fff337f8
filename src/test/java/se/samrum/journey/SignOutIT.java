package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A sign-in lives in its cookie and in the database, and ends there. */
class SignOutIT extends Journey {

    @Test
    void endsForEverybodyWhoStillHasTheCookie() {
        Window window = signedIn("tove");
        String old = window.cookie(Window.LOGIN).orElseThrow().value;
        new Rail(window.page()).signOut();
        assertEquals(List.of(Window.DEVICE), window.cookieNames(), "the cookie that means somebody is taken away");

        window.with(Window.LOGIN, old).go("/today");
        assertEquals("/signin?to=%2Ftoday", window.path());
        assertThat(new SignInView(window.page()).name()).isVisible();
    }

    @Test
    void livesInTheCookieAlone() {
        Window window = signedIn("tove");
        window.page().evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        window.go("/today");
        assertThat(window.heading("Idag")).isVisible();

        window.forget();
        window.go("/today");
        assertThat(new SignInView(window.page()).name()).isVisible();
    }

    @Test
    void ofOneWindowOutlivesTheSignOutOfAnother() {
        Window school = signedIn("tove");
        Window home = signedIn("tove");
        new Rail(home.page()).signOut();
        school.go("/today");
        assertThat(school.heading("Idag")).isVisible();
    }
}
