package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.proof.Proof;

/** From the first page to the receipt, on a phone, with the five required answers and not a tap more. */
class OneMinuteIT extends Journey {

    private static final int NARROW = 390;

    /** To the form, what was seen, what it is about, who, whether a report is made, save. It may only become fewer. */
    private static final int FEWEST = 6;

    private static final String SEEN =
            "Borta från lektionerna efter lunch tre dagar i rad. Hämtades vid skolgrinden av två äldre killar i bil.";

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "henrik, 'Ja, den är gjord', ''",
        "tove, Jag vet inte, ''",
        "tove, 'Nej, det behövs inte, därför att …', Familjen har redan stöd hos socialtjänsten"
    })
    void aConcernIsToldInFewActions(String login, String report, String because) throws SQLException {
        Page page = window(NARROW).as(login).page();
        page.navigate("/today");
        Thumb thumb = new Thumb();
        long begin = System.nanoTime();
        tell(page, thumb, report, because);
        page.locator("main .msg[role=status]").first().waitFor();
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1_000.0;
        assertEquals(because.isEmpty() ? FEWEST : FEWEST + 1, thumb.actions());
        Proof.tell("%s registers a concern on a phone in %d actions and %.0f s", login, thumb.actions(), seconds);
    }

    private static void tell(Page page, Thumb thumb, String report, String because) {
        RegisterConcernView form = new RegisterConcernView(page);
        thumb.tap(page.locator("main").getByRole(AriaRole.LINK, named("Registrera oro")));
        thumb.type(form.observation(), SEEN);
        thumb.tap(form.words("Hög frånvaro"));
        thumb.type(form.whoField(), "Ove Minutén, 8B");
        thumb.tap(form.words(report));
        if (!because.isEmpty()) {
            thumb.type(form.reason(), because);
        }
        thumb.tap(form.save());
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
