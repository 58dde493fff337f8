package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: a concern is written down, found in the list and read again. */
class RegisterConcernIT extends Journey {

    private static final String WORDS = "Står ensam vid busskuren varje eftermiddag.\nHar slutat svara när man hälsar.";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isSavedListedAndOpened(int width) throws SQLException {
        Window tove = window(width).as("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill("Yrsa Zetterlund, 8C", WORDS)
                .register();

        ConcernView saved = new ConcernView(tove.page()).arrived();
        assertThat(saved.saved()).containsText("Sparat i Norrängsskolans rum");
        assertThat(saved.saved()).isFocused();

        find(tove);
        ConcernView opened = new ConcernView(tove.page()).arrived();
        assertThat(opened.heading()).hasText("Yrsa Zetterlund, 8C");
        assertEquals(WORDS, opened.words().innerText());
        assertThat(opened.saved()).hasCount(0);
        assertEquals(List.of(), tove.complaints());
    }

    private static void find(Window tove) {
        ConcernListView list = new ConcernListView(tove.page()).open();
        assertThat(list.rows("Y.\u00a0Z.").first()).containsText("Hög frånvaro");
        assertFalse(tove.text().contains("Yrsa"), "a list shows initials only");
        list.openFirst("Y.\u00a0Z.");
    }

    @Test
    void keepsTheNumberAndTellsWhenTheYouthIsKnown() throws SQLException {
        Window tove = window().as("tove");
        numbered(tove, "Ylva Norell, 8A", "199107172380");
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Ylva Norell, 8A");
        assertThat(tove.page().locator("main")).containsText("19910717-2380");
        numbered(tove, "Ylva N, 8A", "910717-2380");
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Ylva N, 8A");
        assertThat(tove.page().locator("main")).containsText("Känd i rummet som");
        assertThat(tove.page().locator("main")).containsText("Ylva Norell, 8A");
    }

    @Test
    void refusesAWrongNumberAndKeepsWhatWasTyped() throws SQLException {
        Window tove = window().as("tove");
        RegisterConcernView form = numbered(tove, "Ylva Norell, 8A", "19910717-2381");
        assertThat(form.problems()).isVisible();
        assertThat(form.number()).hasValue("19910717-2381");
        assertThat(form.observation()).hasValue(WORDS);
    }

    private static RegisterConcernView numbered(Window tove, String name, String number) {
        RegisterConcernView form =
                new RegisterConcernView(tove.page()).open().fill(name, WORDS).number(number);
        form.register();
        return form;
    }

    @Test
    void reachesTodayOfTheWholeUnit() throws SQLException {
        Window tove = window().as("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill("Valter Uddman, 7A", WORDS)
                .register();
        String address = new ConcernView(tove.page()).arrived().address();

        Window anna = window().as("anna");
        anna.go("/today");
        anna.page().locator("a[href='" + address + "']").click();
        assertThat(new ConcernView(anna.page()).heading()).hasText("Valter Uddman, 7A");
    }

    @Test
    void keepsWhatWasAnsweredBesideTheCommonAnswers() throws SQLException {
        Window tove = window().as("tove");
        RegisterConcernView form = new RegisterConcernView(tove.page()).open();
        form.seen("Annan dag").otherDay("2026-03-02").observe(WORDS);
        tove.page().getByText("Visa alla 18").click();
        form.about("Skulder").about("Jag vet inte vem det är").report("Nej, det behövs inte, därför att …");
        form.because("Familjen har redan stöd").register();

        new ConcernView(tove.page()).arrived();
        String text = tove.page().locator("main").innerText();
        List.of("Okänd ungdom", "2026-03-02", "Skulder", "Behövs inte", "Familjen har redan stöd")
                .forEach(answer -> assertTrue(text.contains(answer), answer + " is not in " + text));
    }

    @Test
    void isReceiptedToAReporterWhoCannotReadItAgain() throws SQLException {
        Window henrik = window(PHONE).as("henrik");
        RegisterConcernView form = new RegisterConcernView(henrik.page()).open();
        assertThat(henrik.page().getByText("Personnummer (frivilligt)")).hasCount(0);
        form.fill("Ture Sandgren, 9B", WORDS).register();

        henrik.page().waitForURL("**/receipt/open?*");
        assertThat(henrik.page().locator(".msg[role=status]")).containsText("Sparat i Norrängsskolans rum");
        assertThat(henrik.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("Kvitto 20\\d\\d-\\w{5}"));
        assertFalse(henrik.text().contains("Ture"));
        assertEquals(404, henrik.go("/concern/list").status());

        Window tove = window().as("tove");
        assertThat(new ConcernListView(tove.page()).open().rows("T.\u00a0S.").first())
                .isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tove", "henrik"})
    void leadsToAReportBeforeAnythingIsSaved(String login) throws SQLException {
        Window window = window(PHONE).as(login);
        RegisterConcernView form = new RegisterConcernView(window.page()).open().observe(WORDS);
        assertThat(form.exit().getByText("Ring 112")).isHidden();
        form.exit().getByText("Gör orosanmälan nu").click();
        assertThat(form.exit().getByText("Ring 112")).isVisible();
        assertThat(form.exit()).containsText("Svara sedan ”Ja, den är gjord”");
        assertThat(form.observation()).hasValue(WORDS);
    }

    @Test
    void isShownAsTextWhateverItContains() throws SQLException {
        Window tove = window().as("tove");
        String script = "<script>document.title='taken'</script><img src=x onerror=\"alert(1)\"> & #{1+1} ${1+1}";
        new RegisterConcernView(tove.page())
                .open()
                .fill("<b>Berit</b> Olsson", script)
                .register();

        ConcernView opened = new ConcernView(tove.page()).arrived();
        assertEquals(script, opened.words().innerText());
        assertThat(opened.heading()).hasText("<b>Berit</b> Olsson");
        assertEquals(List.of(), tove.complaints());
    }
}
