package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A youth is shielded, and whoever stands outside finds nothing. */
class ShieldYouthIT extends Journey {

    /** What asks once more, the first on the page. */
    private static final String ASKED = "details.ask > summary";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void aProtectedIdentityIsOpenedForAReason(int width) throws SQLException {
        Window tove = window(width).as("tove");
        ConcernView concern = registered(tove, "Signe Skyddad, 7A");
        String address = concern.address();
        press(tove.page(), "a.shield", "[id='form:protect']");
        press(tove.page(), "[id='form:protect']", "[name=reason]");
        assertFalse(tove.text().contains("Signe"));
        tove.page().locator("[value=OWN_WORK]").check();
        press(tove.page(), "#open", ASKED);
        tove.go("/concern/list");
        assertTrue(tove.text().contains("Skyddad identitet"));
        assertEquals(428, tove.go(address).status());
        assertFalse(tove.text().contains("Signe"));
        tove.page().locator("[value=URGENT]").check();
        press(tove.page(), "#open", "a.amend");
        assertThat(tove.heading("Signe Skyddad, 7A")).isVisible();
        tove.page().locator("a.amend").click();
        assertThat(new RegisterConcernView(tove.page()).whoField()).hasValue("Signe Skyddad, 7A");
        assertEquals(List.of(), tove.complaints());
    }

    @Test
    void noIdentityIsUncoveredAndNobodyShutOutByOneClick() throws SQLException {
        Window tove = window().as("tove");
        registered(tove, "Sigge Skyddad, 7A");
        press(tove.page(), "a.shield", "[id='form:protect']");
        press(tove.page(), "[id='form:protect']", "[name=reason]");
        tove.page().locator("[value=OWN_WORK]").check();
        press(tove.page(), "#open", ASKED);
        Locator unprotect = tove.page().locator("[id='form:unprotect']");
        assertThat(unprotect).isHidden();
        assertThat(tove.page().locator("[id='form:declare']")).isHidden();
        new Keyboard(tove.page()).to(tove.page().locator(ASKED).first()).press("Enter");
        assertThat(unprotect).isVisible();
        new Keyboard(tove.page()).to(unprotect).press("Enter");
        assertThat(tove.page().locator("[id='form:protect']")).isVisible();
        assertThat(tove.page().locator("#user")).containsText("Tove Brandin");
        tove.page().locator("#user").selectOption(new SelectOption().setLabel("Tove Brandin"));
        press(tove.page(), ASKED, "[id='form:declare']");
        tove.page().locator("[id='form:declare']").click();
        tove.page().waitForURL("**/concern/list?*");
        assertFalse(tove.text().contains("Sigge"));
    }

    @Test
    void aClosedFileIsNotThereForAColleague() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove, "Sixten Sluten, 7A");
        String address = concern.address();
        Window anna = window().as("anna");
        assertEquals(200, anna.go(address).status());
        press(tove.page(), "a.shield", "[id='form:close']");
        press(tove.page(), "[id='form:close']", "[id='form:reopen']");
        assertEquals(404, anna.go(address).status());
        search(anna.page(), "Sixten", ".empty");
        search(tove.page(), "Sixten", ".found");
        assertEquals(1, tove.page().locator(".found li").count());
        assertFalse(tove.page().url().contains("Sixten"));
        press(tove.page(), ".found a", "a.shield");
        press(tove.page(), "a.shield", "[id='form:reopen']");
        tove.page().locator("[id='form:reopen']").click();
        assertThat(tove.page().locator("[id='form:reopen']")).hasCount(0);
        assertEquals(200, anna.go(address).status());
    }

    @Test
    void whoeverHasAConflictSeesTheYouthAgainOnceAColleagueTakesItAway() throws SQLException {
        Window tove = window().as("tove");
        String address = registered(tove, "Sanna Jävig, 7A").address();
        press(tove.page(), "a.shield", ASKED);
        tove.page().locator("#user").selectOption(new SelectOption().setLabel("Anna Wiklund"));
        press(tove.page(), ASKED, "[id='form:declare']");
        press(tove.page(), "[id='form:declare']", "[id$=':lift']");
        Window anna = window().as("anna");
        assertEquals(404, anna.go(address).status());
        tove.page().locator("[id$=':lift']").click();
        assertThat(tove.page().locator("[id$=':lift']")).hasCount(0);
        assertEquals(200, anna.go(address).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void aFileThatNobodyReadsIsHandedOver(int width) throws SQLException {
        UUID file = Forsaking.in("Norrängsskolans rum");
        Window mats = window(width).as("mats");
        mats.go("/membership/list");
        assertFalse(mats.text().contains("Sigge"));
        Locator row = mats.page()
                .locator("#forsaken li")
                .filter(new Locator.FilterOptions().setHas(mats.page().locator("[id='heir-" + file + "']")));
        row.getByText("Släpp in").click();
        assertThat(mats.page().getByRole(AriaRole.ALERT)).containsText("Välj vem som ska läsa");
        row.locator("select").selectOption("Tove Brandin");
        row.getByText("Släpp in").click();
        assertThat(row).hasCount(0);
        assertEquals(List.of(), mats.complaints());
        search(window().as("anna").page(), "Sigge Ensam", ".empty");
        search(window().as("tove").page(), "Sigge Ensam", ".found");
    }

    private static ConcernView registered(Window window, String who) {
        new RegisterConcernView(window.page())
                .open()
                .fill(who, "Kommer sent varje dag.")
                .register();
        return new ConcernView(window.page()).arrived();
    }

    private static void search(Page page, String typed, String then) {
        page.navigate("/concern/search");
        page.locator("[id='form:typed']").fill(typed);
        press(page, "[id='form:search']", then);
    }

    private static void press(Page page, String what, String then) {
        page.locator(what).click();
        page.locator(then).first().waitFor();
    }
}
