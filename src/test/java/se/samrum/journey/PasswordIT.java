package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.samrum.Town;

/** A password is exchanged by whoever knows the present one, and what was signed in elsewhere ends. */
class PasswordIT extends Journey {

    private static final String NEXT = "fyra vita stenar i ån";

    @Test
    void isExchangedOnItsPage() throws SQLException {
        String hash = Town.one("select hash from password where user_id = ?", Town.user("mats"));
        Window mats = window().as("mats");
        Window elsewhere = window().as("mats");
        try {
            mats.go("/password");
            change(mats, "lovsjo-hallon", NEXT);
            assertThat(mats.page().locator("main")).containsText("Det är inte ditt lösenord");
            change(mats, SignInView.PASSWORD, "för kort");
            assertThat(mats.page().locator("main")).containsText("Välj minst 15 tecken");
            change(mats, SignInView.PASSWORD, "lösenord lösenord");
            assertThat(mats.page().locator("main")).containsText("lätt att gissa");
            change(mats, SignInView.PASSWORD, NEXT);
            assertThat(mats.page().getByRole(AriaRole.STATUS)).containsText("Lösenordet är bytt");

            mats.go("/today");
            assertThat(mats.heading("Idag")).isVisible();
            elsewhere.go("/today");
            assertEquals("/signin?to=%2Ftoday", elsewhere.path());
            new SignInView(elsewhere.page()).signIn("mats", NEXT);
            assertThat(elsewhere.heading("Idag")).isVisible();
        } finally {
            Town.run("update password set hash = ? where user_id = ?", hash, Town.user("mats"));
        }
    }

    private static void change(Window window, String now, String next) {
        Page page = window.page();
        page.getByLabel("Ditt lösenord i dag").fill(now);
        page.getByLabel("Nytt lösenord").fill(next);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Byt lösenord"))
                .click();
    }
}
