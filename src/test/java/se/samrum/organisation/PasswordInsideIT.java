package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.LoginToken;
import se.samrum.organisation.NewPassword.Problem;

/** Exchanging a password: known, good, written down, and the end of every other sign-in of that person. */
@ExtendWith(ArquillianExtension.class)
class PasswordInsideIT {

    private static final String BEFORE = "lovsjo-blabar";
    private static final String AFTER = "fyra vita stenar i ån";
    private static final String HERE = "198.51.100.9";

    @Inject
    NewPassword passwords;

    @Inject
    SignIn signIn;

    @Inject
    Gate gate;

    private String hash;

    @BeforeEach
    void remember() throws SQLException {
        hash = Town.one("select hash from password where user_id = ?", Town.user("susanne"));
    }

    @AfterEach
    void putBack() throws SQLException {
        Town.run("update password set hash = ? where user_id = ?", hash, Town.user("susanne"));
        Town.run("delete from signin_trial");
    }

    @Test
    void endsEveryOtherSignInAndNoneOfAnybodyElse() throws SQLException {
        LoginToken mine = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        LoginToken elsewhere = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        LoginToken others = signIn.signIn("tove", BEFORE, HERE).orElseThrow();
        assertEquals(Optional.empty(), passwords.change(mine, BEFORE, AFTER, HERE));
        assertEquals("CHANGE_PASSWORD DONE", last());
        assertTrue(gate.look(mine).isPresent());
        assertTrue(gate.look(elsewhere).isEmpty());
        assertTrue(gate.look(others).isPresent());
        assertTrue(signIn.signIn("susanne", BEFORE, HERE).isEmpty());
        assertTrue(signIn.signIn("susanne", AFTER, HERE).isPresent());
    }

    @Test
    void wantsThePresentOne() throws SQLException {
        LoginToken mine = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        assertEquals(
                Optional.of(new Problem("now", "password.now.wrong")), passwords.change(mine, "gissning", AFTER, HERE));
        assertEquals("CHANGE_PASSWORD DENIED", last());
        assertTrue(signIn.signIn("susanne", BEFORE, HERE).isPresent());
    }

    @Test
    void writesDownAlsoWhomItDoesNotListenTo() throws SQLException {
        LoginToken mine = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        int before = denied();
        for (int i = 0; i < 10; i++) {
            passwords.change(mine, "gissning", AFTER, HERE);
        }
        Town.run("update signin_trial set tried_at = now() + interval '1 minute'");
        assertThrows(TooOften.class, () -> passwords.change(mine, BEFORE, AFTER, HERE));
        assertEquals(before + 11, denied());
        assertEquals("CHANGE_PASSWORD DENIED", last());
    }

    private static int denied() throws SQLException {
        return Integer.parseInt(Town.one(
                "select count(*) from audit_event where action = 'CHANGE_PASSWORD' and outcome = 'DENIED' and address = ?",
                HERE));
    }

    @Test
    void refusesOneThatIsShortOrMadeOfTheOwnName() throws SQLException {
        LoginToken mine = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        assertEquals(Optional.of(new Problem("next", "password.short")), passwords.change(mine, BEFORE, BEFORE, HERE));
        assertEquals(
                Optional.of(new Problem("next", "password.common")),
                passwords.change(mine, BEFORE, "Susanne i Lövsjö kommun", HERE));
        assertTrue(signIn.signIn("susanne", BEFORE, HERE).isPresent());
    }

    @Test
    void isNotExchangedWithoutItsLine() throws SQLException {
        LoginToken mine = signIn.signIn("susanne", BEFORE, HERE).orElseThrow();
        Town.run("revoke insert on audit_event from samrum_signin");
        try {
            assertThrows(RuntimeException.class, () -> passwords.change(mine, BEFORE, AFTER, HERE));
        } finally {
            Town.run("grant insert on audit_event to samrum_signin");
        }
        assertTrue(signIn.signIn("susanne", BEFORE, HERE).isPresent());
    }

    private static String last() throws SQLException {
        return Town.one("select action || ' ' || outcome from audit_event order by at desc limit 1");
    }
}
