package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.Town;

/** While nothing can be written to the log, nothing is shown and nothing is saved, and the page says so. */
class FailureIT extends Journey {

    private static final String CLOSE = "revoke insert on audit_event from samrum_app";
    private static final String WORDS = "Pratar om att rymma hemifrån.";

    private Window tove;
    private String address;

    @BeforeEach
    void closeTheLog() throws SQLException {
        tove = window().as("tove");
        new RegisterConcernView(tove.page()).open().fill("Edit Ruud, 9C", WORDS).register();
        address = new ConcernView(tove.page()).arrived().address();
        new RegisterConcernView(tove.page()).open();
        Town.run(CLOSE);
    }

    @AfterEach
    void openTheLog() throws SQLException {
        Town.run("grant insert on audit_event to samrum_app");
    }

    @Test
    void nothingIsShown() {
        for (String path : List.of(address, "/concern/list", "/today")) {
            Response answer = tove.go(path);
            assertEquals(500, answer.status(), path);
            List.of("Edit", "E.\u00a0R.", "rymma", "Exception", "se.samrum", "audit_event")
                    .forEach(trace -> assertFalse(answer.text().contains(trace), trace));
        }
    }

    @Test
    void nothingIsSavedAndAReloadSendsItAgain() throws SQLException {
        String before = Town.one("select count(*) from concern");
        openTheLog();
        RegisterConcernView form = new RegisterConcernView(tove.page())
                .fill("Edit Ruud, 9C", WORDS)
                .untilDrafted();
        Town.run(CLOSE);
        form.register();
        assertThat(new ConcernView(tove.page()).heading()).hasText("Något gick fel hos oss");
        assertEquals(before, Town.one("select count(*) from concern"));

        openTheLog();
        tove.page().reload();
        assertThat(new ConcernView(tove.page()).arrived().heading()).hasText("Edit Ruud, 9C");
    }

    @Test
    void whatCannotBeKeptStaysInTheFormUntilItIsSentOnPurpose() throws SQLException {
        String before = Town.one("select count(*) from concern");
        RegisterConcernView form = new RegisterConcernView(tove.page()).fill("Edit Ruud, 9C", WORDS);
        form.register();
        assertThat(form.drafted()).containsText("Tryck en gång till");
        assertThat(form.observation()).hasValue(WORDS);
        assertEquals(before, Town.one("select count(*) from concern"));

        form.register();
        assertThat(new ConcernView(tove.page()).heading()).hasText("Något gick fel hos oss");
    }

    @ParameterizedTest
    @CsvSource({"sv, 1440", "sv, 375", "en, 1440", "en, 375"})
    void thePageOfTheFailureIsForEverybody(String language, int width) throws SQLException {
        Window window = window(width).in(language).as("tove");
        Response answer = window.go("/today");
        assertEquals(500, answer.status());
        assertTrue(window.page().locator("main strong").innerText().matches("[0-9a-f]{12}"), window.text());
        assertEquals(List.of(), Axe.violations(window.page()));
        assertEquals(List.of(), window.complaints());
    }
}
