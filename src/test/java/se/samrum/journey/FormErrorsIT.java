package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;

/** A form that cannot be saved says everything at once, and takes nothing away. */
class FormErrorsIT extends Journey {

    private static final List<String> QUESTIONS = List.of(
            "Vad har du sett eller hört?", "Vad handlar det om?", "Vem gäller det?", "Är en orosanmälan gjord?");

    /** One of Skatteverket's published test numbers. */
    private static final String TEST_NUMBER = "199006022397";

    @Test
    void saysEverythingAtOnceAndLeadsToEachQuestion() throws SQLException {
        Window tove = window().as("tove");
        RegisterConcernView form = new RegisterConcernView(tove.page()).open();
        form.register();

        assertThat(form.problems()).isFocused();
        assertThat(form.problems()).containsText("Fyra svar behöver rättas");
        assertTrue(tove.page().title().startsWith("Fel: "), tove.page().title());
        Locator links = form.problems().getByRole(AriaRole.LINK);
        assertEquals(QUESTIONS, links.allInnerTexts());
        leadsTo(links.nth(0), form.observation());
        leadsTo(links.nth(1), form.choice("Hög frånvaro"));
        leadsTo(links.nth(2), form.whoField());
        leadsTo(links.nth(3), form.choice("Ja, den är gjord"));
    }

    private static void leadsTo(Locator link, Locator field) {
        link.click();
        assertThat(field).isFocused();
    }

    @Test
    void keepsWhatWasTyped() throws SQLException {
        Window tove = window(PHONE).as("tove");
        RegisterConcernView form = new RegisterConcernView(tove.page()).open();
        form.seen("Igår").about("Nya kamrater som oroar").who("Sixten Ek, 6B");
        form.register();

        assertThat(form.problems()).containsText("Två svar behöver rättas");
        assertThat(form.choice("Igår")).isChecked();
        assertThat(form.choice("Nya kamrater som oroar")).isChecked();
        assertThat(form.whoField()).hasValue("Sixten Ek, 6B");

        form.observe("Ny kamratkrets sedan september.").report("Jag vet inte").register();
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Sixten Ek, 6B");
    }

    @Test
    void describesEachFieldByItsError() throws SQLException {
        Window tove = window().as("tove");
        RegisterConcernView form = new RegisterConcernView(tove.page()).open();
        form.register();
        assertThat(form.observation()).hasAccessibleDescription(Pattern.compile("Skriv vad du har sett eller hört\\."));
        assertThat(form.observation()).hasAttribute("aria-invalid", "true");
        assertThat(form.whoField()).hasAttribute("aria-invalid", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEST_NUMBER, "19900602-2397", "900602-2397", "19900602 2397"})
    void refusesAPersonnummerInTheText(String number) throws SQLException {
        int before = concerns();
        Window tove = window().as("tove");
        RegisterConcernView form = new RegisterConcernView(tove.page()).open();
        form.fill("Signe Dahl, 8A", "Hon heter Signe (" + number + ") och går i åttan.")
                .register();

        assertThat(form.problems()).containsText("Ett svar behöver rättas");
        assertThat(tove.page().getByText("Texten verkar innehålla ett personnummer."))
                .isVisible();
        assertThat(form.observation()).hasValue("Hon heter Signe (" + number + ") och går i åttan.");
        assertEquals(before, concerns(), "nothing is stored");
    }

    @Test
    void saysWhatToDoWithoutNameAndPassword() {
        Window window = window(PHONE);
        SignInView view = new SignInView(window.page()).open();
        view.enter().click();
        assertThat(view.alert()).isFocused();
        assertThat(view.alert()).containsText("Två svar behöver rättas");
        view.alert().getByRole(AriaRole.LINK).nth(1).click();
        assertThat(view.password()).isFocused();
    }

    private static int concerns() throws SQLException {
        return Integer.parseInt(Town.one("select count(*) from concern"));
    }
}
