package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samrum.Town;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/** Nothing typed is lost: closed pages, other devices, other languages, ended sign-ins, two pages at once. */
class DraftIT extends Journey {

    private static final String WORDS = "Går hem varje dag efter lunch.\nSäger att \"allt är bra\".";

    @Test
    void isGoneOnWithOnAnotherDevice() throws SQLException {
        hasBegunNothing("elin");
        Window phone = window(PHONE).as("elin");
        write(phone, WORDS).about("Hög frånvaro").about("Jag vet inte vem det är");
        assertThat(kept(phone)).containsText("Utkast sparat");
        phone.close();

        Window desk = window().as("elin");
        desk.go("/today");
        desk.page().locator("main .rows a").filter(named("Fortsätt")).first().click();
        RegisterConcernView form = new RegisterConcernView(desk.page());
        assertThat(form.observation()).hasValue(WORDS);
        assertThat(form.choice("Hög frånvaro")).isChecked();
        assertThat(form.choice("Jag vet inte vem det är")).isChecked();
        form.report("Ja, den är gjord").register();
        new ConcernView(desk.page()).arrived();
        desk.go("/today");
        assertFalse(desk.text().contains("Oro som inte är sparad än"));
        assertEquals(List.of(), desk.complaints());
    }

    @Test
    void isOfferedAndThrownAway() throws SQLException {
        hasBegunNothing("leo");
        Window leo = window().as("leo");
        write(leo, WORDS);
        assertThat(kept(leo)).containsText("Utkast sparat");
        RegisterConcernView form = new RegisterConcernView(leo.page()).open();
        assertThat(form.observation()).hasValue("");
        Locator offer = leo.page().locator(".drafts");
        assertThat(offer).containsText("Fortsätt på utkastet från");
        assertThat(offer.getByRole(AriaRole.BUTTON)).hasCount(0);
        offer.locator("details.ask > summary").click();
        offer.getByRole(AriaRole.BUTTON).click();
        assertThat(leo.page().locator(".drafts")).hasCount(0);
    }

    @Test
    void survivesTheLanguageAndAReload() throws SQLException {
        Window tove = window().as("tove");
        write(tove, WORDS);
        tove.page().locator(".shell form.language button").click();
        assertThat(tove.heading("Register a concern")).isVisible();
        assertThat(observation(tove)).hasValue(WORDS);
        tove.page().reload();
        assertThat(observation(tove)).hasValue(WORDS);
    }

    @Test
    void keepsTheTextWhenTheSignInHasEnded() throws SQLException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        Window tove = window().with(Window.LOGIN, token.cookie());
        RegisterConcernView form = new RegisterConcernView(tove.page()).open().fill("Ines Q, 8C", WORDS);
        Town.run("update login_session set ended_at = now() where token_hash = ?", token.hash());
        form.observe(WORDS + " Mer.");
        form.register();
        assertThat(kept(tove)).containsText("Du är utloggad");
        assertThat(form.observation()).hasValue(WORDS + " Mer.");

        Page tab = tove.page()
                .waitForPopup(() -> tove.page().locator(".drafted-in").click());
        new SignInView(tab).signIn("tove");
        tab.waitForURL("**/today");
        form.register();
        assertEquals(
                WORDS + " Mer.", new ConcernView(tove.page()).arrived().words().innerText());
    }

    @Test
    void leadsBackToTheDraftWhereNoScriptAsked() throws SQLException, IOException {
        String room = Town.room("Norrängsskolans rum").toString();
        String draft = "11111111-2222-4333-8444-555555555555";
        Wire.Answer away = Wire.to(site())
                .with("Origin", site().root())
                .post("/concern/register", "form=form&room=" + room + "&draft=" + draft);
        assertEquals(303, away.status());
        assertTrue(away.location().startsWith("/signin?to=%2Fconcern%2Fregister%3Froom%3D" + room), away.location());
        assertTrue(away.location().contains(draft));
    }

    @Test
    void becomesTwoWhenTwoPagesHaveIt() throws SQLException {
        Window first = window().as("samira");
        write(first, "Gemensam början.");
        assertThat(kept(first)).containsText("Utkast sparat");
        Window second = window().as("samira");
        second.go(first.path());
        observation(second).fill("Där borta.");
        assertThat(kept(second)).containsText("Utkast sparat");

        observation(first).fill("Här hemma.");
        assertThat(kept(first)).containsText("är öppet någon annanstans");
        for (Window window : List.of(first, second)) {
            String typed = observation(window).inputValue();
            window.page().reload();
            assertThat(observation(window)).hasValue(typed);
        }
    }

    @Test
    void isRefusedWhenAnotherPersonSendsIt() throws SQLException {
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page()).open().fill("Ivar Q, 8C", WORDS);
        assertThat(kept(tove)).containsText("Utkast sparat");
        String draft = tove.page().locator("#form [name=draft]").inputValue();
        String before = Town.one("select count(*) from concern");
        tove.as("anna");
        new RegisterConcernView(tove.page()).register();
        assertThat(tove.heading("Formuläret började någon annan på")).isVisible();
        assertEquals(before, Town.one("select count(*) from concern"));
        assertEquals(Town.user("tove").toString(), Town.one("select author from draft where id = ?::uuid", draft));
    }

    @Test
    void isOneConcernHoweverOftenTheButtonIsPressed() throws SQLException {
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page()).open().fill("Ossian Q, 8C", WORDS);
        String before = Town.one("select count(*) from concern");
        new RegisterConcernView(tove.page()).save().dblclick();
        new ConcernView(tove.page()).arrived();
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(Town.one("select count(*) from concern")));
    }

    @Test
    void keepsAnAmendmentToo() throws SQLException {
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page()).open().fill("Ossian Q, 8C", WORDS).register();
        new ConcernView(tove.page()).arrived().amend().click();
        observation(tove).fill("Rättat.");
        assertThat(kept(tove)).containsText("Utkast sparat");
        tove.page().reload();
        assertThat(observation(tove)).hasValue("Rättat.");
        tove.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara ändringen"))
                .click();
        assertEquals("Rättat.", new ConcernView(tove.page()).arrived().words().innerText());
    }

    @Test
    void leavesNothingInTheBrowser() throws SQLException {
        Window tove = window().as("tove");
        write(tove, WORDS);
        assertThat(kept(tove)).containsText("Utkast sparat");
        assertEquals(
                0,
                tove.page()
                        .evaluate("async () => localStorage.length + sessionStorage.length"
                                + " + (await indexedDB.databases()).length + (await caches.keys()).length"));
    }

    private static RegisterConcernView write(Window window, String words) {
        return new RegisterConcernView(window.page()).open().observe(words);
    }

    private static Locator observation(Window window) {
        return window.page().locator("[id='form:observation']");
    }

    private static Locator kept(Window window) {
        return window.page().locator(".drafted");
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** Other tests leave drafts of everybody behind. */
    private static void hasBegunNothing(String login) throws SQLException {
        Town.run("delete from draft where author = ?", Town.user(login));
    }
}
