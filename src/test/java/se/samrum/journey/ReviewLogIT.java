package se.samrum.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samrum.access.Hat;

/** The log reviewer sees who did what in the own agency, and no youth. */
class ReviewLogIT extends Journey {

    private static final String NAME = "Hjördis Xavér, 8D";

    @Test
    void sawEveryStepOfAJourney() throws SQLException {
        String address = journey();
        window().as("farida").go(address);
        Window ingrid = window().as("ingrid", Hat.REVIEW);
        LogView log = new LogView(ingrid.page()).open();
        assertThat(log.rows("Tove Brandin", "Loggade in", "Gjort").first()).isVisible();
        assertThat(log.rows("Tove Brandin", "Registrerade oro", "Norrängsskolans rum", "Gjort")
                        .first())
                .isVisible();
        assertThat(log.rows("Tove Brandin", "Såg lista över oro", "Gjort").first())
                .isVisible();
        assertThat(log.rows("Tove Brandin", "Öppnade oro", "Gjort").first()).isVisible();
        assertThat(log.rows("Tove Brandin", "Loggade ut").first()).isVisible();
        assertThat(log.rows("Farida Nouri", "Öppnade oro", "Nekat").first()).isVisible();
        assertFalse(ingrid.page().content().contains("Hjördis"), "youths stand there by pseudonym");
        assertFalse(ingrid.page().content().contains(address.replaceFirst(".*id=", "")));
    }

    @Test
    void seesARefusedSignIn() throws SQLException {
        Window stranger = window();
        SignInView view = new SignInView(stranger.page()).open().signIn("anna", "lovsjo-hallon");
        assertThat(view.alert()).isVisible();
        LogView log =
                new LogView(window().as("ingrid", Hat.REVIEW).page()).open().show("Loggade in", "Nekat");
        assertThat(log.rows("Anna Wiklund").first()).isVisible();
    }

    @Test
    void filtersByActionAndOutcome() throws SQLException {
        window().as("farida").go(journey());
        Window ingrid = window().as("ingrid", Hat.REVIEW);
        LogView log = new LogView(ingrid.page()).open().show("Öppnade oro", "Nekat");
        ingrid.page().waitForURL("**action=OPEN_CONCERN**");
        assertEquals(
                Set.of("Öppnade oro"),
                log.column("Vad").stream().map(what -> what.split("\n")[0]).collect(Collectors.toSet()));
        assertEquals(Set.of("Nekat"), Set.copyOf(log.column("Hur det gick")));

        log.show("Loggade ut", "Nekat");
        ingrid.page().waitForURL("**action=SIGN_OUT**");
        assertThat(log.rows()).hasCount(0);
        assertThat(ingrid.page().getByText("Inga händelser.")).isVisible();
    }

    @Test
    void sawNothingOfAnotherAgency() throws SQLException {
        journey();
        signedIn("malin");
        Window per = window().as("per", Hat.REVIEW);
        LogView log = new LogView(per.page()).open();
        assertThat(log.rows("Malin Hedberg", "Loggade in").first()).isVisible();
        String text = per.text();
        assertTrue(text.contains("Socialtjänsten i Lövsjö"), text);
        Set.of("Tove Brandin", "Farida Nouri", "Norrängsskolan")
                .forEach(other -> assertFalse(text.contains(other), other));
    }

    private String journey() {
        Window tove = signedIn("tove");
        new RegisterConcernView(tove.page())
                .open()
                .fill(NAME, "Har blåmärken på armarna.")
                .register();
        String address = new ConcernView(tove.page()).arrived().address();
        new ConcernListView(tove.page()).open().openFirst("H.\u00a0X.");
        new ConcernView(tove.page()).arrived();
        new Rail(tove.page()).signOut();
        return address;
    }
}
