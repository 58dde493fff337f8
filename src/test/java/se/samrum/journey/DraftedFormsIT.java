package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.Town;

/** What is typed about a concern that is there already is not lost either, by whoever handles it or by whoever told it. */
class DraftedFormsIT extends Journey {

    private static final String WORDS = "Kuratorn träffar henne på tisdag.";

    @Test
    void anAssessmentIsRestoredAfterAReloadAndGoneWhenItIsSaved() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        UUID id = idOf(concern);
        concern.assess().click();
        choose(tove, "Vi gör något själva");
        type(tove, "form:assessment", WORDS);
        tove.page().reload();
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);
        assertThat(field(tove, "form:outcome:1")).isChecked();

        tove.go(withoutDraft(tove));
        assertThat(field(tove, "form:assessment")).hasValue("");
        assertThat(offers(tove)).containsText("Du har ett utkast här");
        offers(tove).locator("a").first().click();
        tove.page().locator(".shell form.language button").click();
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);

        field(tove, "form:save").click();
        assertEquals(
                WORDS, concern.arrived().page().locator(".apart .words").first().innerText());
        assertEquals("0", drafts(id));
        assertEquals(List.of(), tove.complaints());
    }

    @ParameterizedTest
    @CsvSource({
        "concern/close, form:closingNote, Avslut av oro",
        "concern/report, form:reportReference, Anteckning om orosanmälan",
        "concern/feedback, form:on, Återkoppling som",
        "receipt/open, form:words, Tillägg till oro"
    })
    void everyOtherFormKeepsItToo(String path, String question, String listed) throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        UUID id = idOf(concern);
        String form = concern.address().replace("concern/open", path);
        String words = question.equals("form:on") ? "2026-01-16" : WORDS;
        tove.go(form);
        type(tove, question, words);
        tove.page().reload();
        assertThat(field(tove, question)).hasValue(words);

        tove.go("/today");
        Locator row = tove.page()
                .locator("main .rows li")
                .filter(new Locator.FilterOptions().setHasText(listed))
                .first();
        assertThat(row).containsText("Bara du ser det");
        row.locator("a").click();
        assertThat(field(tove, question)).hasValue(words);

        tove.go(form);
        offers(tove).locator("details.ask > summary").first().click();
        offers(tove).locator("details[open] button").click();
        assertThat(offers(tove)).hasCount(0);
        assertEquals("0", drafts(id));
    }

    @Test
    void aReceiptThatIsCorrectedOpensWithWhatWasTyped() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        String report = concern.address().replace("/open", "/report");
        tove.go(report);
        choose(tove, "Per telefon");
        field(tove, "form:save").click();
        tove.page().locator(".facts.tall").waitFor();
        tove.page().locator("details.more > summary").click();
        type(tove, "form:reportReference", "SN 26-311");
        tove.page().reload();
        assertThat(field(tove, "form:reportReference")).isVisible();
        assertThat(field(tove, "form:reportReference")).hasValue("SN 26-311");
    }

    @Test
    void aReporterAddsOnceHoweverOftenTheButtonIsPressed() throws SQLException {
        Window henrik = window(PHONE).as("henrik");
        new RegisterConcernView(henrik.page())
                .open()
                .fill("Tilde Frisk, 9B", "Står ensam vid busskuren.")
                .register();
        henrik.page().waitForURL("**/receipt/open?*");
        type(henrik, "form:words", "Hon var där i dag igen.");
        henrik.page().reload();
        assertThat(field(henrik, "form:words")).hasValue("Hon var där i dag igen.");
        UUID id = idOf(new ConcernView(henrik.page()));

        field(henrik, "form:save").dblclick();
        henrik.page().waitForURL("**added=true**");
        assertThat(henrik.page().locator(".msg[role=status]")).containsText("Du kan inte läsa det igen");
        assertEquals("1", Town.one("select count(*) from addition where concern_id = ?", id));
        assertEquals("0", drafts(id));
        assertFalse(henrik.text().contains("Hon var där"));
    }

    @Test
    void isShownBesideWhatAColleagueWroteAndSavedByTheNextPress() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        UUID id = idOf(concern);
        concern.assess().click();
        choose(tove, "Ingen åtgärd");
        type(tove, "form:assessment", WORDS);

        Window anna = window().as("anna");
        anna.go(concern.address().replace("/open", "/assess"));
        choose(anna, "Vi gör något själva");
        type(anna, "form:assessment", "Mentorn följer det.");
        field(anna, "form:save").click();
        new ConcernView(anna.page()).arrived();

        tove.page().reload();
        assertThat(tove.page().locator("[role=alert]")).containsText("En kollega har ändrat medan du skrev");
        assertThat(tove.page().locator(".meanwhile")).containsText("Mentorn följer det.");
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);
        assertThat(field(tove, "form:outcome:0")).isChecked();
        field(tove, "form:save").click();
        assertThat(concern.arrived().page().locator("main")).containsText(WORDS);
        assertEquals("0", drafts(id));
    }

    @Test
    void isSavedAfterItsAuthorHasNotedAReportMeanwhile() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        UUID id = idOf(concern);
        tove.go(concern.address().replace("/open", "/assess"));
        choose(tove, "Vi gör något själva");
        type(tove, "form:assessment", WORDS);
        String begun = tove.path();
        tove.go(concern.address().replace("/open", "/report"));
        choose(tove, "Per telefon");
        field(tove, "form:save").click();
        tove.page().locator(".facts.tall").waitFor();

        tove.go(begun);
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);
        field(tove, "form:save").click();
        assertThat(concern.arrived().page().locator("main")).containsText(WORDS);
        assertEquals("0", drafts(id));
    }

    @Test
    void isReachedForAReasonWhenTheIdentityIsProtected() throws SQLException {
        Window tove = window().as("tove");
        ConcernView concern = registered(tove);
        String assess = concern.address().replace("/open", "/assess");
        tove.go(assess);
        type(tove, "form:assessment", WORDS);
        UUID id = idOf(concern);
        Town.seed("update youth set protected = true where id = (select youth_id from concern where id = ?)", id);

        tove.page().reload();
        tove.page().locator("[value=OWN_WORK]").check();
        tove.page().locator("#open").click();
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);
        type(tove, "form:assessment", WORDS + " Mer.");
        tove.page().reload();
        assertThat(field(tove, "form:assessment")).hasValue(WORDS + " Mer.");
        tove.go(assess + "&reason=OWN_WORK");
        offers(tove).locator("a").first().click();
        assertThat(field(tove, "form:assessment")).hasValue(WORDS + " Mer.");
        assertTrue(tove.path().contains("reason=OWN_WORK"), tove.path());
    }

    private static ConcernView registered(Window somebody) {
        new RegisterConcernView(somebody.page())
                .open()
                .fill("Tilde Frisk, 9B", "Står ensam vid busskuren varje eftermiddag.")
                .register();
        ConcernView concern = new ConcernView(somebody.page()).arrived();
        somebody.go(concern.address());
        return concern;
    }

    /** Types and waits until it is kept; nothing is pressed. */
    private static void type(Window somebody, String question, String words) {
        untilKept(somebody, () -> field(somebody, question).fill(words));
    }

    private static void choose(Window somebody, String words) {
        untilKept(somebody, () -> somebody.page()
                .locator("#form")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click());
    }

    private static void untilKept(Window somebody, Runnable typing) {
        Locator seen = somebody.page().locator("#form [name=seen]");
        String before = seen.inputValue();
        typing.run();
        assertThat(seen).not().hasValue(before);
    }

    private static Locator field(Window somebody, String id) {
        return somebody.page().locator("[id='" + id + "']");
    }

    private static Locator offers(Window somebody) {
        return somebody.page().locator(".drafts");
    }

    private static String withoutDraft(Window somebody) {
        return somebody.path().replaceFirst("&draft=[0-9a-f-]+", "");
    }

    private static String drafts(UUID concern) throws SQLException {
        return Town.one("select count(*) from draft where subject = ?", concern);
    }

    private static UUID idOf(ConcernView concern) {
        return UUID.fromString(concern.id());
    }
}
