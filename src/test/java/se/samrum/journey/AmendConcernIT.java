package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.key.KeyOwner;

/** What was written is put right, what it said before stays, and what cannot be read is not shown. */
class AmendConcernIT extends Journey {

    private static final String WORDS = "Står ensam vid busskuren varje eftermiddag.";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void isAmendedAndItsHistoryShown(int width) throws SQLException {
        Window tove = window(width).as("tove");
        ConcernView concern = registered(tove, "Vera Molin, 8C");
        concern.amend().click();
        RegisterConcernView form = new RegisterConcernView(tove.page());
        assertThat(form.observation()).hasValue(WORDS);
        assertThat(form.whoField()).hasValue("Vera Molin, 8C");
        form.observe("Står vid busskuren med två andra.").report("Jag vet inte");
        save(tove).click();

        concern.arrived();
        assertThat(concern.saved()).containsText("Sparat i Norrängsskolans rum");
        assertThat(concern.words()).hasText("Står vid busskuren med två andra.");
        assertThat(concern.changes()).hasCount(1);
        assertThat(concern.changes().first()).containsText("Tove Brandin");
        assertThat(concern.changes().first()).containsText(WORDS);
        assertEquals(List.of(), tove.complaints());
    }

    @Test
    void showsWhatAColleagueChangedAndIsSavedOnTheNextPress() throws SQLException {
        Window tove = window(DESKTOP).as("tove");
        ConcernView concern = registered(tove, "Vera Molin, 8C");
        Window anna = window(DESKTOP).as("anna");
        anna.page().navigate(concern.address().replace("/open", "/amend"));
        concern.amend().click();
        new RegisterConcernView(tove.page()).observe("Tove var först.").who("Vera Molin, 8D");
        save(tove).click();
        concern.arrived();

        RegisterConcernView late = new RegisterConcernView(anna.page()).observe("Anna kom sedan.");
        save(anna).click();
        assertThat(late.problems()).containsText("En kollega har ändrat medan du skrev");
        Locator meanwhile = anna.page().locator(".meanwhile");
        assertThat(meanwhile).containsText("Tove Brandin");
        assertThat(meanwhile).containsText("Tove var först.");
        assertThat(meanwhile).containsText("Vera Molin, 8D");
        assertThat(late.observation()).hasValue("Anna kom sedan.");
        assertThat(late.whoField()).hasValue("Vera Molin, 8D");
        assertEquals("2", version(concern), "nothing is overwritten unseen");

        save(anna).click();
        new ConcernView(anna.page()).arrived();
        assertThat(concern.words()).hasText("Tove var först.");
        anna.page().navigate(concern.address());
        assertThat(new ConcernView(anna.page()).words()).hasText("Anna kom sedan.");
        assertThat(new ConcernView(anna.page()).heading()).hasText("Vera Molin, 8D");
        assertEquals("3", version(concern));
    }

    private static String version(ConcernView concern) throws SQLException {
        return Town.one("select version from concern where id = ?", UUID.fromString(concern.id()));
    }

    @Test
    void isRefusedWholeWhenItWasDamaged() throws SQLException {
        Window tove = window(DESKTOP).as("tove");
        ConcernView concern = registered(tove, "Vera Molin, 8C");
        exchange(concern.id());
        int status = tove.page().navigate(concern.address()).status();
        assertEquals(410, status);
        assertThat(concern.heading()).hasText("Uppgiften kan inte läsas");
        assertFalse(tove.text().contains("Vera"), "nothing of it is shown");
        assertEquals("FAILED UNREADABLE", Town.one("""
                select outcome || ' ' || reason from audit_event where action = 'OPEN_CONCERN' order by at desc limit 1"""));
    }

    @Test
    void saysThatItIsErasedAndWhenThatIsFinal() throws SQLException {
        Window tove = window(DESKTOP).as("tove");
        ConcernView concern = registered(tove, "Vera Molin, 8C");
        UUID youth =
                UUID.fromString(Town.one("select youth_id from concern where id = ?", UUID.fromString(concern.id())));
        SealedRows.inTown().keys().destroy(new KeyOwner(Town.room("Norrängsskolans rum"), youth));
        assertEquals(410, tove.page().navigate(concern.address()).status());
        LocalDate last = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(30);
        assertThat(tove.page().locator("main")).containsText("Raderingen är inte slutgiltig förrän " + last);
        tove.page().navigate("/concern/list");
        assertThat(tove.page().locator("main")).containsText("Kan inte läsas");
    }

    /** Puts the name where the words belong, as the owner of the database could. */
    private static void exchange(String concern) throws SQLException {
        Town.seed("update concern set observation = who where id = ?", UUID.fromString(concern));
    }

    private static ConcernView registered(Window somebody, String name) {
        new RegisterConcernView(somebody.page()).open().fill(name, WORDS).register();
        return new ConcernView(somebody.page()).arrived();
    }

    private static Locator save(Window somebody) {
        return somebody.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara ändringen"));
    }
}
