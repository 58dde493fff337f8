package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** The law changes: a version ends, another begins, and what was stays to be read. And somebody is named to decide by it. */
class LawIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void anAdministratorEndsABasisAndAddsANewVersion(int width) throws SQLException {
        Window window = window(width).as("yusuf", Hat.ADMINISTER);
        Page page = window.page();
        String name = "Skolan anmäler " + UUID.randomUUID();
        added(window, name);
        assertThat(state(page)).containsText("Gäller sedan " + today());
        assertThat(page.locator("main")).containsText("Bara brottsbekämpande myndighet");
        renewed(page);
        assertThat(page.locator("main")).containsText("Rektorn anmäler genast.");
        assertThat(page.locator(".versions li")).hasCount(2);
        assertThat(page.locator(".versions li").last()).containsText("Slutade gälla");
        page.locator(".versions a").click();
        assertThat(state(page)).containsText("Gäller inte längre");
        assertThat(page.locator("main")).containsText("Rektorn anmäler brott.");
        assertThat(page.locator("a.renew")).hasCount(0);
        assertThat(page.locator("a.end")).hasCount(0);
        page.locator(".versions a").click();
        page.locator("a.end").click();
        field(page, "end").click();
        assertThat(state(page)).containsText("Gäller inte längre");
        window.go("/legalbasis/list");
        assertThat(page.locator("section")
                        .filter(new Locator.FilterOptions().setHasText("Gäller inte längre"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .isVisible();
        assertEquals(List.of(), window.complaints());
    }

    private static void added(Window window, String name) {
        Page page = window.page();
        window.go("/legalbasis/list");
        page.locator("main .head a").click();
        field(page, "from").fill(today());
        field(page, "code")
                .fill("TRIED_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        Map.of(
                        "statute", "Skollagen 6 a:4",
                        "nameSv", name,
                        "nameEn", name,
                        "guidanceSv", "Rektorn anmäler brott. Övervägande skäl kan hindra det.",
                        "guidanceEn", "The principal reports crime. Overriding reasons may prevent it.",
                        "excludes", "25:1-8, 26:1-6")
                .forEach((question, answer) -> field(page, question).fill(answer));
        for (String choice : List.of(
                "force:2",
                "disclosers:0",
                "discloserMust:0",
                "receivers:2",
                "receiverMust:2",
                "crime:2",
                "decider:2")) {
            page.locator("label[for='form:" + choice + "']").click();
        }
        page.locator("details.question > summary").first().click();
        page.locator("[id='form:asked:0:asksSv']").fill("Misstänks ett brott?");
        field(page, "save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("inte skriven på båda språken");
        assertThat(field(page, "nameSv")).hasValue(name);
        page.locator("[id='form:asked:0:asksEn']").fill("Is a crime suspected?");
        page.locator("[id='form:asked:0:refusalSv']").fill("Då gäller grunden inte.");
        page.locator("[id='form:asked:0:refusalEn']").fill("Then the basis does not apply.");
        field(page, "save").click();
        page.waitForURL("**/legalbasis/open?*");
        assertThat(page.locator("main")).containsText("Misstänks ett brott?");
    }

    private static void renewed(Page page) {
        page.locator("a.renew").click();
        field(page, "guidanceSv").fill("Rektorn anmäler genast. Övervägande skäl kan hindra det.");
        field(page, "from").fill(today());
        field(page, "reviewedBy").fill("kommunjurist");
        field(page, "save").click();
        page.waitForURL("**/legalbasis/open?*");
        assertThat(page.locator("main")).containsText("Granskad av kommunjurist");
        assertThat(page.locator("main")).containsText("Misstänks ett brott?");
    }

    @Test
    void aVersionThatIsToComeStandsInTheWayAndWhatWasTypedStays() throws SQLException {
        Window window = window().as("yusuf", Hat.ADMINISTER);
        Page page = window.page();
        added(window, "Skolan anmäler " + UUID.randomUUID());
        String now = page.url();
        page.locator("a.renew").click();
        field(page, "from").fill("2098-01-01");
        field(page, "save").click();
        page.waitForURL("**/legalbasis/open?*");
        assertThat(state(page)).containsText("Börjar gälla 2098-01-01");
        page.navigate(now.replace("/open?", "/save?"));
        field(page, "from").fill("2097-01-01");
        field(page, "guidanceSv").fill("Rektorn anmäler senare. Vi får se.");
        field(page, "save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("En annan version börjar gälla den dagen eller senare");
        assertThat(field(page, "guidanceSv")).hasValue("Rektorn anmäler senare. Vi får se.");
    }

    @Test
    void anAgeChangesFromADayOn() throws SQLException {
        Window window = window().as("yusuf", Hat.ADMINISTER);
        Page page = window.page();
        window.go("/legalbasis/age?code=RESPONSIBLE");
        field(page, "years").fill("13");
        field(page, "from").fill("2020-01-01");
        field(page, "save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(field(page, "years")).hasValue("13");
        field(page, "from").fill("2098-07-03");
        field(page, "save").click();
        page.waitForURL("**/legalbasis/list");
        assertThat(page.locator("main")).containsText("från 2098-07-03");
        assertThat(page.locator("main")).containsText("15 år");
    }

    /** By the keyboard alone. */
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void anApproverNamesADelegateAndEndsIt(int width) throws SQLException {
        Town.run("delete from delegate");
        Window window = window(width).as("mats");
        Page page = window.page();
        Keyboard keys = new Keyboard(page);
        window.go("/delegate/list");
        assertThat(page.locator("main")).containsText("Ingen är utsedd");
        keys.to(page.locator("main .head a")).press("Enter");
        page.waitForURL("**/delegate/save");
        keys.to(field(page, "user")).type("Osk");
        keys.to(page.locator("[id='form:mandate:0']")).press("ArrowDown");
        keys.to(field(page, "save")).press("Enter");
        page.waitForURL("**/delegate/list");
        assertThat(page.locator("main section")).containsText("Oskar Lindmark");
        assertEquals("REKTOR", Town.one("select mandate from delegate where user_id = ?", Town.user("oskar")));
        keys.to(page.locator("details.ask > summary")).press("Enter");
        keys.to(page.locator("details.ask button")).press("Enter");
        assertThat(page.locator("main")).containsText("Ingen är utsedd");
        assertEquals(
                Town.user("mats").toString(),
                Town.one("select ended_by from delegate where user_id = ?", Town.user("oskar")));
    }

    @Test
    void nobodyIsNamedTwice() throws SQLException {
        Town.run("delete from delegate");
        Window window = window().as("mats");
        Page page = window.page();
        for (int time = 0; time < 2; time++) {
            window.go("/delegate/save");
            field(page, "user").selectOption(new SelectOption().setLabel("Oskar Lindmark"));
            page.locator("label[for='form:mandate:0']").click();
            field(page, "save").click();
        }
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Personen kan inte utses till det");
        assertEquals("1", Town.one("select count(*) from delegate"));
    }

    @Test
    void anybodyReadsTheLawAndTheRestIsNotThere() throws SQLException {
        Window tove = window().as("tove");
        assertEquals(200, tove.go("/legalbasis/list").status());
        assertThat(tove.page().locator("main .head a")).hasCount(0);
        tove.page().locator(".bases a").first().click();
        tove.page().locator(".versions").waitFor();
        assertThat(tove.page().locator("main button, a.renew, a.end")).hasCount(0);
        String basis = Town.one("select id from legal_basis where code = 'OSL_10_1' and version = 1");
        for (String path : List.of(
                "/legalbasis/save",
                "/legalbasis/save?id=" + basis,
                "/legalbasis/end?id=" + basis,
                "/legalbasis/age?code=ADULT",
                "/delegate/list",
                "/delegate/save")) {
            assertEquals(404, window().as("tove").go(path).status(), path);
            assertEquals(404, window().as("lars", Hat.MANAGE).go(path).status(), path);
        }
        assertEquals(404, window().as("mats").go("/legalbasis/end?id=" + basis).status());
        assertEquals(
                404, window().as("yusuf", Hat.ADMINISTER).go("/delegate/list").status());
        assertEquals(
                404,
                window().as("yusuf", Hat.ADMINISTER)
                        .go("/legalbasis/age?code=X")
                        .status());
        assertEquals(404, tove.go("/legalbasis/open?id=" + UUID.randomUUID()).status());
    }

    @Test
    void aForgedPostChangesNeitherTheLawNorWhoDecides() throws SQLException {
        String state =
                "select coalesce(string_agg(id || coalesce(valid_to::text, '') || coalesce(reviewed_by, ''), ',' order by id), '')"
                        + " from legal_basis";
        String basis = Town.one("select id from legal_basis where code = 'SECRECY_TEST' and version = 1");
        String before = Town.one(state);
        for (String login : List.of("tove", "henrik", "mats", "karin")) {
            Window window = window().as(login);
            window.go("/legalbasis/open?id=" + basis);
            for (String button : List.of("end end", "save save", "age save")) {
                String[] where = button.split(" ");
                assertEquals(404, forged(window, "/legalbasis/" + where[0], where[1], basis), login + " " + button);
            }
            forged(window, "/legalbasis/open", "review", basis);
        }
        Window tove = window().as("tove");
        tove.go("/today");
        assertEquals(
                404, forged(tove, "/delegate/save", "save", Town.user("tove").toString()));
        assertEquals(before, Town.one(state));
        assertEquals("0", Town.one("select count(*) from delegate where user_id = ?", Town.user("tove")));
        assertEquals(
                "DENIED",
                Town.one(
                        "select outcome from audit_event where user_id = ? order by at desc limit 1",
                        Town.user("tove")));
    }

    private static int forged(Window window, String path, String button, String id) {
        return (int) window.page().evaluate("""
                async ([path, button, id]) => {
                    const answers = new URLSearchParams({
                        'form': 'form', 'jakarta.faces.ViewState': 'stateless', 'id': id, 'code': 'ADULT', 'form:by': 'jag',
                        'form:lastDay': '', 'form:years': '25', 'form:from': '2098-01-01', 'form:user': id, 'form:mandate': 'REKTOR'});
                    answers.append('form:' + button, '');
                    return (await fetch(path, {method: 'POST', body: answers})).status;
                }""", List.of(path, button, id));
    }

    private static Locator field(Page page, String property) {
        return page.locator("[id='form:" + property + "']");
    }

    private static Locator state(Page page) {
        return page.locator("main [role=status]");
    }

    private static String today() {
        try {
            return Town.one("select cast(now() at time zone 'Europe/Stockholm' as date)");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
