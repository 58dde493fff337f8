package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A colleague was quicker: what changed is shown, what was typed stays, and the next press saves it. */
class OvertakenIT extends Journey {

    private static final String WORDS = "Kuratorn träffar henne på tisdag.";

    @Test
    void anAssessmentIsSavedOnTheSecondPressWhenAColleagueNotedAReport() throws SQLException {
        Window tove = window().as("tove");
        String concern = registered(tove);
        tove.go(concern.replace("/open", "/assess"));
        choose(tove, "Vi gör något själva");
        field(tove, "form:assessment").fill(WORDS);
        Window anna = window().as("anna");
        anna.go(concern.replace("/open", "/report"));
        choose(anna, "Per telefon");
        field(anna, "form:save").click();
        anna.page().locator(".facts.tall").waitFor();

        field(tove, "form:save").click();
        assertThat(meanwhile(tove)).containsText("Anna Wiklund");
        assertThat(field(tove, "form:assessment")).hasValue(WORDS);
        assertThat(field(tove, "form:outcome:1")).isChecked();
        field(tove, "form:save").click();
        new ConcernView(tove.page()).arrived();
        assertThat(tove.page().locator("main")).containsText(WORDS);
    }

    @Test
    void closingShowsWhatIsClosedAndWhatAColleagueChanged() throws SQLException {
        Window tove = window().as("tove");
        String concern = registered(tove);
        tove.go(concern.replace("/open", "/assess"));
        choose(tove, "Vi gör något själva");
        field(tove, "form:assessment").fill(WORDS);
        field(tove, "form:save").click();
        new ConcernView(tove.page()).arrived().close().click();
        assertThat(tove.page().locator("main")).containsText("Somnar på lektionerna.");
        assertThat(tove.page().locator("main")).containsText(WORDS);
        choose(tove, "Vi har gjort det vi skulle");
        Window anna = window().as("anna");
        anna.go(concern.replace("/open", "/amend"));
        new RegisterConcernView(anna.page()).observe("Somnar varje dag.");
        field(anna, "form:save").click();
        new ConcernView(anna.page()).arrived();

        field(tove, "form:save").click();
        assertThat(meanwhile(tove)).containsText("Somnar varje dag.");
        assertThat(field(tove, "form:closedFor:1")).isChecked();
        field(tove, "form:save").click();
        assertThat(new ConcernView(tove.page()).arrived().changes()).hasCount(3);
    }

    @Test
    void aDraftFollowsToWhatTheColleagueWrote() throws SQLException {
        Window tove = window().as("tove");
        String concern = registered(tove);
        Window anna = window().as("anna");
        anna.go(concern.replace("/open", "/amend"));
        RegisterConcernView late = new RegisterConcernView(anna.page()).observe("Anna kom sedan.");
        late.untilDrafted();
        tove.go(concern.replace("/open", "/amend"));
        new RegisterConcernView(tove.page()).observe("Tove var först.");
        field(tove, "form:save").click();
        new ConcernView(tove.page()).arrived();

        field(anna, "form:save").click();
        assertThat(meanwhile(anna)).containsText("Tove var först.");
        Locator seen = anna.page().locator("#form [name=seen]");
        String before = seen.inputValue();
        late.observe("Anna kom sedan, och såg det.");
        assertThat(seen).not().hasValue(before);
        anna.page().reload();
        assertThat(late.observation()).hasValue("Anna kom sedan, och såg det.");
        assertThat(meanwhile(anna)).hasCount(0);
        field(anna, "form:save").click();
        assertThat(new ConcernView(anna.page()).arrived().words()).hasText("Anna kom sedan, och såg det.");
    }

    private static String registered(Window somebody) {
        new RegisterConcernView(somebody.page())
                .open()
                .fill("Vilja Snabb, 8C", "Somnar på lektionerna.")
                .register();
        return new ConcernView(somebody.page()).arrived().address();
    }

    private static Locator meanwhile(Window somebody) {
        return somebody.page().locator(".meanwhile");
    }

    private static Locator field(Window somebody, String id) {
        return somebody.page().locator("[id='" + id + "']");
    }

    private static void choose(Window somebody, String words) {
        somebody.page()
                .locator("#form")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
