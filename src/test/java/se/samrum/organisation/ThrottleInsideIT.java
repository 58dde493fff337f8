package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.LoginToken;

/** Guessing is slowed down where it happens, and nowhere else. Addresses are those of RFC 5737. */
@ExtendWith(ArquillianExtension.class)
class ThrottleInsideIT {

    private static final String PASSWORD = "lovsjo-blabar";
    private static final String THERE = "192.0.2.1";
    private static final String HOME = "198.51.100.7";
    private static final String OWN = "O".repeat(43);
    private static final String STRANGE = "S".repeat(43);

    @Inject
    SignIn signIn;

    @Inject
    Screen screen;

    @Inject
    Device device;

    @BeforeEach
    void nobodyHasBeenHere() {
        device.become(STRANGE);
    }

    @AfterEach
    void forget() throws SQLException {
        Town.run("delete from signin_trial");
    }

    @Test
    void twoHundredWrongPasswordsFromOneAddressDoNotShutTheOwnerOut() throws SQLException {
        int before = denied();
        int stopped = 0;
        for (int i = 0; i < 200; i++) {
            stopped += isStopped("david", "gissning " + i, THERE) ? 1 : 0;
        }
        assertTrue(stopped > 150, stopped + " were stopped");
        assertEquals(before + 200, denied(), "every trial stands in the log");
        device.become(OWN);
        assertTrue(signIn.signIn("david", PASSWORD, HOME).isPresent());
        device.become(STRANGE);
        hold();
        assertThrows(TooOften.class, () -> signIn.signIn("david", PASSWORD, THERE));
    }

    @Test
    void aColleagueBehindTheSameAddressShutsNobodyOut() throws SQLException {
        device.become(OWN);
        LoginToken token = signIn.signIn("samira", PASSWORD, HOME).orElseThrow();
        screen.lock(token, HOME);
        device.become(STRANGE);
        for (int i = 0; i < 200; i++) {
            isStopped("samira", "gissning " + i, HOME);
        }
        hold();
        assertTrue(isStopped("samira", PASSWORD, HOME));
        device.become(OWN);
        assertEquals(Screen.Unlocking.OPEN, screen.unlock(token, Optional.empty(), PASSWORD, HOME));
        assertTrue(signIn.signIn("samira", PASSWORD, HOME).isPresent());
        device.become(STRANGE);
        assertTrue(isStopped("samira", PASSWORD, HOME), "what succeeds in one browser opens no other");
    }

    @Test
    void aKnownBrowserIsSlowedDownByWhatFailsInIt() throws SQLException {
        device.become(OWN);
        assertTrue(signIn.signIn("samira", PASSWORD, HOME).isPresent());
        for (int i = 0; i < 10; i++) {
            assertFalse(isStopped("samira", "gissning", HOME));
        }
        hold();
        assertTrue(isStopped("samira", PASSWORD, THERE), "wherever it is carried");
        assertFalse(isStopped("malin", "gissning", HOME), "it is known for its owner alone");
    }

    @Test
    void anOwnerWhoHasBeenHereBeforeIsNotStoppedByWhoeverTriesFromEverywhere() throws SQLException {
        device.become(OWN);
        assertTrue(signIn.signIn("petra", PASSWORD, HOME).isPresent());
        device.become(STRANGE);
        for (int i = 1; i <= 60; i++) {
            isStopped("petra", "gissning", "203.0.113." + i);
        }
        hold();
        assertThrows(TooOften.class, () -> signIn.signIn("petra", "gissning", "203.0.113.99"));
        assertTrue(signIn.signIn("petra", PASSWORD, HOME).isPresent());
        wait(31);
        assertTrue(signIn.signIn("petra", PASSWORD, "203.0.113.99").isPresent(), "the pause is short, and ends");
    }

    @Test
    void aNameNobodyHasIsStoppedLikeAnother() throws SQLException {
        for (String login : new String[] {"malin", "nobody-is-called-this"}) {
            for (int i = 0; i < 10; i++) {
                assertFalse(isStopped(login, "gissning", THERE), login);
            }
            hold();
            TooOften stopped = assertThrows(TooOften.class, () -> signIn.signIn(login, "gissning", THERE), login);
            assertTrue(stopped.left().compareTo(Duration.ZERO) > 0, login);
            assertTrue(stopped.left().compareTo(Duration.ofSeconds(61)) <= 0, login);
        }
    }

    @Test
    void whoeverTriesOnePasswordAtEveryAccountIsStopped() throws SQLException {
        for (int i = 0; i < 100; i++) {
            assertFalse(isStopped("someone" + i, "gissning", THERE));
        }
        hold();
        assertTrue(isStopped("someone else", "gissning", THERE));
        assertTrue(signIn.signIn("malin", PASSWORD, HOME).isPresent());
    }

    @Test
    void aPauseEndsAndASuccessForgets() throws SQLException {
        for (int i = 0; i < 10; i++) {
            assertFalse(isStopped("malin", "gissning", THERE));
        }
        hold();
        assertThrows(TooOften.class, () -> signIn.signIn("malin", PASSWORD, THERE));
        wait(1);
        assertTrue(signIn.signIn("malin", PASSWORD, THERE).isPresent());
        assertFalse(isStopped("malin", "gissning", THERE));
    }

    @Test
    void unlockingIsSlowedDownToo() throws SQLException {
        LoginToken token = signIn.signIn("malin", PASSWORD, HOME).orElseThrow();
        screen.lock(token, HOME);
        for (int i = 0; i < 10; i++) {
            assertEquals(Screen.Unlocking.WRONG, screen.unlock(token, Optional.empty(), "gissning", HOME));
        }
        hold();
        assertThrows(TooOften.class, () -> screen.unlock(token, Optional.empty(), PASSWORD, HOME));
        wait(1);
        assertEquals(Screen.Unlocking.OPEN, screen.unlock(token, Optional.empty(), PASSWORD, HOME));
    }

    @Test
    void namesNobodyOnTheDisk() throws SQLException {
        isStopped("malin", "gissning", THERE);
        String rows = String.join(" ", Town.all("select t::text || encode(key, 'escape') from signin_trial t"));
        assertEquals("3", Town.one("select count(*) from signin_trial"));
        assertFalse(rows.contains("malin") || rows.contains(THERE), rows);
    }

    private boolean isStopped(String login, String password, String address) {
        try {
            assertTrue(signIn.signIn(login, password, address).isEmpty());
            return false;
        } catch (TooOften stopped) {
            return true;
        }
    }

    /** So that a pause lasts, however slow the machine is. */
    private static void hold() throws SQLException {
        Town.run("update signin_trial set tried_at = now() + interval '1 minute'");
    }

    private static void wait(int seconds) throws SQLException {
        Town.run("update signin_trial set tried_at = now() - make_interval(secs => ?)", seconds);
    }

    private static int denied() throws SQLException {
        return Integer.parseInt(Town.one(
                "select count(*) from audit_event where action = 'SIGN_IN' and outcome = 'DENIED' and address = ?",
                THERE));
    }
}
