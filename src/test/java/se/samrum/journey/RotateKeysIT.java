package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.access.Hat;

/** An administrator has the keys exchanged, and nobody else. */
class RotateKeysIT extends Journey {

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void byTheKeyboardAlone(int width) throws SQLException {
        KeysView.settle();
        Window yusuf = window(width).as("yusuf", Hat.ADMINISTER);
        KeysView view = new KeysView(yusuf.page()).open();
        assertThat(yusuf.heading("Nycklar")).isVisible();
        new Keyboard(yusuf.page()).to(view.exchange()).press("Enter");
        assertThat(view.state()).containsText("Ett nyckelbyte pågår");
        assertThat(view.exchange()).hasCount(0);
        Window eva = window().as("eva", Hat.REVIEW);
        LogView log = new LogView(eva.page()).open().show("Bytte nycklar", "Gjort");
        assertThat(log.rows("Yusuf Demir").first()).isVisible();
    }

    @Test
    void isFoundInTheMenu() throws SQLException {
        Window yusuf = window().as("yusuf", Hat.ADMINISTER);
        yusuf.go("/today");
        new Rail(yusuf.page()).item("Nycklar").click();
        yusuf.page().waitForURL("**/key/list");
        assertThat(yusuf.heading("Nycklar")).isVisible();
    }

    @Test
    void isNotThereForOthers() throws SQLException {
        assertEquals(404, window().as("tove").go("/key/list").status());
        assertEquals(404, window().as("lars", Hat.MANAGE).go("/key/list").status());
        assertEquals(404, window().as("ingrid", Hat.REVIEW).go("/key/list").status());
    }
}
