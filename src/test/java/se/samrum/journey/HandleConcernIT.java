package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** From what somebody told to what the unit did about it, and what whoever told it sees of that. */
class HandleConcernIT extends Journey {

    private static final String WORDS = "Står ensam vid busskuren varje eftermiddag.";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isAssessedAndClosedAndTheReporterFollowsIt(int width) throws SQLException {
        Window henrik = window(width).as("henrik");
        new RegisterConcernView(henrik.page())
                .open()
                .fill("Tilde Frisk, 9B", WORDS)
                .register();
        henrik.page().waitForURL("**/receipt/open?*");
        assertThat(step(henrik)).containsText("Mottagen");
        henrik.page().getByLabel("Vill du lägga till något?").fill("Hon var där i dag igen.");
        button(henrik, "Lägg till").click();
        assertThat(henrik.page().locator(".msg[role=status]")).containsText("Du kan inte läsa det igen");
        assertFalse(henrik.text().contains("Hon var där"));

        Window tove = window(width).as("tove");
        new ConcernListView(tove.page()).open().openFirst("T.\u00a0F.");
        ConcernView concern = new ConcernView(tove.page()).arrived();
        assertThat(tove.page().locator(".since")).containsText("Hon var där i dag igen.");
        concern.assess().click();
        assertThat(tove.page().locator("main")).containsText(WORDS);
        answer(tove, "Vi gör något själva");
        tove.page().getByLabel("Varför?").fill("Kuratorn träffar henne på tisdag.");
        button(tove, "Spara bedömningen").click();
        concern.arrived().close().click();
        answer(tove, "Vi har gjort det vi skulle");
        button(tove, "Avsluta oron").click();
        assertThat(concern.arrived().changes()).hasCount(2);
        assertThat(tove.page().locator("main")).containsText("Kuratorn träffar henne på tisdag.");
        assertEquals(List.of(), tove.complaints());

        henrik.page().reload();
        assertThat(step(henrik)).containsText("Avslutad");
        assertFalse(henrik.text().contains("Kuratorn"));
    }

    @Test
    void asksWhetherAReportIsMadeWhenNothingShallBeDone() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove, "Jag vet inte");
        concern.assess().click();
        answer(tove, "Ingen åtgärd");
        tove.page().getByLabel("Varför?").fill("Det har löst sig.");
        button(tove, "Spara bedömningen").click();
        assertThat(tove.page().getByRole(AriaRole.ALERT)).containsText("Är en orosanmälan gjord?");
        assertThat(tove.page().getByLabel("Varför?")).hasValue("Det har löst sig.");
        answer(tove, "Ja, den är gjord");
        button(tove, "Spara bedömningen").click();
        assertThat(concern.arrived().page().locator(".facts")).containsText("Gjord");
    }

    @Test
    void refusesAQuestionAboutSomebodyWhoCanBeGuessed() throws SQLException {
        Window tove = window().as("tove");
        registered(tove, "Ja, den är gjord").assess().click();
        answer(tove, "Vi frågar någon utan att säga vem det gäller");
        answer(tove, "Polisen");
        tove.page().locator("label[for='form:guess:1']").click();
        tove.page().getByLabel("Varför?").fill("Vi vill veta hur de ser på platsen.");
        button(tove, "Spara bedömningen").click();
        assertThat(tove.page().locator("main")).containsText("Då är det ett utlämnande och kräver en rättslig grund.");
    }

    @Test
    void givesAReceiptOfAReportWithoutAWordOfTheConcern() throws SQLException {
        Window tove = window().as("tove");
        registered(tove, "Jag vet inte");
        tove.page().locator("a.report-now").click();
        assertThat(tove.page().locator("main")).containsText("Ring 112");
        answer(tove, "Per telefon");
        tove.page().getByLabel("Socialtjänstens nummer").fill("SN 26-311");
        button(tove, "Spara och visa kvittot").click();
        Locator receipt = tove.page().locator(".facts.tall");
        assertThat(receipt).containsText("SN 26-311");
        assertThat(receipt).containsText("Tove Brandin");
        assertFalse(tove.text().contains("busskuren"));
        assertFalse(tove.text().contains("Tilde"));
    }

    @Test
    void isPrintedWithoutTheNameOfWhoeverMayBeInDanger() throws SQLException {
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill("Tilde Frisk, 9B", WORDS)
                .tellMore("Jag tror att hon väntar på någon.")
                .register();
        new ConcernView(tove.page()).arrived();
        assertThat(tove.page().locator("main")).containsText("En privatperson har tipsat");
        assertThat(tove.page().locator("main")).containsText("Jag tror att hon väntar på någon.");
        assertTrue(tove.text().contains("av Tove Brandin"));
        tove.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(tove.text().contains("Tove"), tove.text());
        assertTrue(tove.text().contains(WORDS));
    }

    @Test
    void leadsToEverythingAboutTheYouthOverTime() throws SQLException {
        Window tove = window().as("tove");
        for (String words : List.of("En gång.", "En gång till.")) {
            new RegisterConcernView(tove.page())
                    .open()
                    .fill("Ulf Tegnér, 7A", words)
                    .number("200002262384")
                    .register();
            new ConcernView(tove.page()).arrived();
        }
        tove.page().locator("a.youth").click();
        tove.page().waitForURL("**/youth/open?*");
        assertThat(tove.page().locator(".story > li")).hasCount(2);
        assertThat(tove.page().locator(".mark-seen")).hasCount(2);
        tove.page().locator(".story a").first().click();
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Ulf Tegnér, 7A");
    }

    /** Neither by address nor by a form that was never offered. */
    @Test
    void isNotThereForWhoeverMayNotReadIt() throws SQLException, IOException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove, "Ja, den är gjord");
        UUID room = Town.room("Norrängsskolans rum");
        for (String login : List.of("farida", "henrik", "karin")) {
            Wire other = Wire.to(site()).as(Town.signIn(login, Hat.WORK).cookie());
            for (String page : List.of("assess", "close", "report", "feedback", "amend")) {
                String address = concern.address().replace("/open", "/" + page);
                assertEquals(404, other.get(address).status(), login + " " + address);
            }
            assertEquals(
                    404,
                    other.get(concern.address().replace("/concern", "/receipt")).status(),
                    login);
            assertEquals(
                    404,
                    other.get("/youth/open?room=" + room + "&id=" + UUID.randomUUID())
                            .status(),
                    login);
        }
        assertEquals("NEW", Town.one("select status from concern where id = ?", UUID.fromString(concern.id())));
    }

    private static ConcernView registered(Window somebody, String report) {
        new RegisterConcernView(somebody.page())
                .open()
                .seen("Igår")
                .observe(WORDS)
                .about("Hög frånvaro")
                .who("Tilde Frisk, 9B")
                .report(report)
                .register();
        return new ConcernView(somebody.page()).arrived();
    }

    private static Locator step(Window somebody) {
        return somebody.page().locator(".progress .now");
    }

    private static void answer(Window somebody, String words) {
        somebody.page()
                .locator("#form")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator button(Window somebody, String name) {
        return somebody.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
