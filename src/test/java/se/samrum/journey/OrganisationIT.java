package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** Somebody new begins to work: one proposes, another confirms, and an end is an end. */
class OrganisationIT extends Journey {

    private static final String PASSWORD = "mossa lykta tråg ensam";
    private static final String ROOM = "Norrängsskolans rum";

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void letsSomebodyNewInAndOutAgain(int width) throws SQLException {
        String name = "Nils Ekdal " + UUID.randomUUID();
        String login = "nils." + UUID.randomUUID();
        OfficeView yusuf =
                new OfficeView(window(width).as("yusuf", Hat.ADMINISTER).page());
        String link = yusuf.add(name, login, "Skolan i Lövsjö")
                .propose("SSPF-representant", ROOM)
                .link();
        assertFalse(yusuf.page().url().contains(link.substring(link.indexOf('#') + 1)));
        yusuf.memberships().of(name).click();
        assertThat(yusuf.refuse()).isVisible();
        assertThat(yusuf.confirm()).hasCount(0);
        Page nils = choosePassword(window(width), link);
        new SignInView(nils).open().signIn(login, PASSWORD);
        nils.waitForURL("**/hat");
        assertThat(nils.locator("main")).containsText("Din behörighet väntar");
        OfficeView mats = confirmed(name, width);
        nils.reload();
        nils.getByText("Börja arbeta").click();
        nils.waitForURL("**/today");
        assertEquals(200, nils.navigate("/concern/list?room=" + Town.room(ROOM)).status());
        mats.end().click();
        assertThat(mats.state()).containsText("Avslutad");
        assertEquals(404, nils.reload().status());
        assertEquals(404, nils.navigate("/today").status());
    }

    private static Page choosePassword(Window window, String link) {
        Page page = window.page();
        page.navigate(link);
        page.locator("[id='form:password']").waitFor();
        assertFalse(page.url().contains("#"), "the secret is out of the address");
        page.locator("[id='form:password']").fill("kort");
        page.locator("[id='form:choose']").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:again']").fill(PASSWORD);
        page.locator("[id='form:choose']").click();
        page.waitForURL("**/invitation?done=true");
        assertEquals(List.of(), window.complaints());
        return page;
    }

    /** By the keyboard alone. */
    private OfficeView confirmed(String name, int width) throws SQLException {
        Window window = window(width).as("mats");
        OfficeView mats = new OfficeView(window.page());
        window.go("/today");
        assertThat(window.page().locator("main")).containsText("väntar på att du bekräftar");
        mats.memberships();
        Keyboard keys = new Keyboard(window.page());
        keys.to(mats.of(name)).press("Enter");
        window.page().waitForURL("**/membership/open?*");
        assertThat(mats.state()).containsText("Läser och skriver allt i " + ROOM);
        keys.to(mats.confirm()).press("Enter");
        assertThat(mats.state()).containsText("Gäller");
        return mats;
    }

    @Test
    void aLinkIsPastedByHandAndSaysNothingWhenItIsNone() {
        Window window = window();
        assertEquals(200, window.go("/invitation").status());
        Page page = window.page();
        for (String odd : List.of("abc", "A".repeat(43), "")) {
            page.locator("[id='form:pasted']").fill(odd);
            page.locator("[id='form:begin']").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Länken gäller inte");
            assertThat(page.locator("[id='form:password']")).hasCount(0);
        }
        assertEquals(200, window.go("/invitation?code=" + "A".repeat(43)).status());
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void aUnitThatIsAddedGetsItsRoom() throws SQLException {
        Window window = window().as("yusuf", Hat.ADMINISTER);
        String name = "Björkskolan " + UUID.randomUUID();
        window.go("/agency/list");
        window.page().locator("main section .add a").first().click();
        window.page().locator("[id='form:name']").fill(name);
        window.page().locator("[id='form:save']").click();
        window.page().waitForURL("**/agency/list");
        assertThat(window.page().locator("main")).containsText(name + "s rum");
        assertEquals("UNIT", Town.one("select kind from room where name = ?", name + "s rum"));
    }

    @Test
    void aPersonIsCalledSomethingElseAndSignsInWithIt() throws SQLException {
        OfficeView yusuf = new OfficeView(window().as("yusuf", Hat.ADMINISTER).page());
        String link = yusuf.add("Nisl Ekdal", "nisl." + UUID.randomUUID(), "Skolan i Lövsjö")
                .link();
        Page nils = choosePassword(window(), link);
        String login = "nils." + UUID.randomUUID();
        Page page = yusuf.page();
        page.locator("a.change").click();
        yusuf.field("form:name").fill("Nils Ekdal");
        yusuf.field("form:login").fill("tove");
        yusuf.field("form:save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Användarnamnet är upptaget");
        assertThat(yusuf.field("form:name")).hasValue("Nils Ekdal");
        yusuf.field("form:login").fill(login);
        yusuf.field("form:save").click();
        page.waitForURL("**/staff/open?*");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Nils Ekdal");
        assertThat(page.locator(".dated li").first()).containsText("Ändrades");
        new SignInView(nils).open().signIn(login, PASSWORD);
        nils.waitForURL("**/hat");
    }

    @Test
    void oneselfKeepsTheOwnSignInName() throws SQLException {
        Window window = window().as("yusuf", Hat.ADMINISTER);
        window.go("/staff/change?id=" + Town.user("yusuf"));
        assertThat(window.page().locator("[id='form:login']")).hasCount(0);
        assertThat(window.page().locator("[id='form:name']")).hasValue("Yusuf Demir");
    }

    @Test
    void aRoleSaysWhatItOpensAndOnlyTheExecutiveKeepsTheSystem() throws SQLException {
        Window window = window().as("yusuf", Hat.ADMINISTER);
        Page page = window.page();
        window.go("/staff/propose?user=" + Town.user("oskar"));
        assertThat(page.locator(".telling")).containsText("Läser och skriver allt i det rum du väljer.");
        assertThat(page.locator("[value=ADMINISTRATOR]")).hasCount(0);
        window.go("/staff/propose?user=" + Town.user("lars"));
        assertThat(page.locator("[value=ADMINISTRATOR]")).hasCount(1);
    }

    @Test
    void isNotThereForOthers() throws SQLException {
        for (String path : List.of(
                "/agency/list",
                "/agency/save",
                "/agency/place",
                "/staff/list",
                "/staff/add",
                "/staff/open",
                "/staff/change",
                "/staff/propose",
                "/membership/list",
                "/membership/open")) {
            assertEquals(404, window().as("tove").go(path).status(), path);
            assertEquals(404, window().as("ingrid", Hat.REVIEW).go(path).status(), path);
        }
        assertEquals(404, window().as("mats").go("/staff/add").status());
        assertEquals(
                404,
                window().as("mats").go("/staff/change?id=" + Town.user("oskar")).status());
    }

    @Test
    void aForgedPostMakesNobodyAnything() throws SQLException {
        Window window = window().as("mats");
        window.go("/membership/list");
        String before = Town.one("select count(*) from membership");
        window.go("/staff/open?id=" + Town.user("oskar"));
        assertThat(window.page().locator("[id='form:invite']")).hasCount(0);
        window.page().evaluate("""
                () => {
                    const form = document.getElementById('form');
                    const forged = document.createElement('input');
                    forged.name = forged.value = 'form:invite';
                    form.append(forged);
                    form.submit();
                }""");
        window.page().waitForLoadState();
        assertEquals(before, Town.one("select count(*) from membership"));
        assertEquals("0", Town.one("select count(*) from invitation where made_by = ?", Town.user("mats")));
        assertTrue(window.page().locator("#link").count() == 0);
    }
}
