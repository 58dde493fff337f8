package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samrum.Town;
import se.samrum.access.Hat;

/** A reviewer has the log checked, and is told what was found, and no more than is hers to know. */
class VerifyLogIT extends Journey {

    private static final Page.WaitForConditionOptions PATIENCE = new Page.WaitForConditionOptions().setTimeout(120_000);
    private static final LocatorAssertions.ContainsTextOptions LONG_ENOUGH =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final int NARROWEST = 320;

    @BeforeEach
    @AfterEach
    void forget() throws SQLException {
        Town.run("delete from audit_verification");
    }

    @Test
    void hasTheLogChecked() throws SQLException {
        Window ingrid = window().as("ingrid", Hat.REVIEW);
        LogView log = new LogView(ingrid.page()).open();
        assertThat(ingrid.page().getByText("Loggen har inte kontrollerats än.")).isVisible();
        Path heads = Path.of(System.getProperty("samrum.heads")).resolve("heads.txt");
        ingrid.page().waitForCondition(() -> Files.exists(heads), PATIENCE);
        log.verify(() -> ingrid.page().locator("#verify\\:start").click());
        assertThat(ingrid.page().locator("main")).not().containsText("har inte kontrollerats än", LONG_ENOUGH);
        ingrid.page().waitForCondition(() -> log.open().says("Kontrollerad 20"), PATIENCE);
        assertTrue(log.says("Loggen är hel. Kontrollerad 20"), ingrid.text());
        assertTrue(log.says("Kontrollen omfattar allt fram till 20"), ingrid.text());
        assertThat(log.rows("Startade en kontroll av loggen", "Gjort")).hasCount(1);
    }

    @Test
    void isTheSameWithTheKeyboardAndInEnglish() throws SQLException {
        Window per = window().as("per", Hat.REVIEW).in("en");
        LogView log = new LogView(per.page()).open();
        log.verify(() -> per.page().keyboard().press("Enter"));
        assertThat(per.page().locator("main")).not().containsText("has not been checked yet", LONG_ENOUGH);
        per.page().waitForCondition(() -> log.open().says("Checked 20"), PATIENCE);
    }

    @Test
    void saysWhichEventIsBadToItsAgencyAlone() throws SQLException {
        Window ingrid = window().as("ingrid", Hat.REVIEW);
        new LogView(ingrid.page()).open();
        String event = Town.all(
                        "select e.id from audit_event e join agency a on a.id = e.agency_id and a.kind = 'SCHOOL'")
                .get(0);
        Town.run("""
                insert into audit_verification values
                (gen_random_uuid(), now(), now(), 'BAD', now(), 'CHANGED', 987654, ?::uuid)""", event);
        new LogView(ingrid.page()).open();
        assertTrue(ingrid.text().contains(event), ingrid.text());
        assertTrue(ingrid.text().contains("En händelse har ändrats efteråt."), ingrid.text());
        Window per = window().as("per", Hat.REVIEW);
        new LogView(per.page()).open();
        assertTrue(per.text().contains("annan myndighets del"), per.text());
        assertFalse(per.page().content().contains(event));
        assertFalse(per.page().content().contains("987654"));
        assertFalse(new LogView(per.page()).seal().contains("987"), "not in a number with separators either");
        assertFalse(ingrid.page().content().contains("987654"));
        for (String language : List.of("sv", "en")) {
            assertAccessible(ingrid.in(language));
        }
    }

    private static void assertAccessible(Window window) {
        new LogView(window.page()).open();
        for (int width : List.of(DESKTOP, PHONE, NARROWEST)) {
            window.page().setViewportSize(width, Window.HEIGHT);
            assertEquals(List.of(), Axe.violations(window.page()), "at " + width);
        }
        int wide = (int) window.page().evaluate("() => document.documentElement.scrollWidth");
        assertTrue(wide <= NARROWEST, () -> wide + " pixels wide: " + Axe.widest(window.page()));
        window.page().setViewportSize(DESKTOP, Window.HEIGHT);
    }
}
