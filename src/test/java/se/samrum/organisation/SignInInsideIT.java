package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/** Signing in: one event each way, one hat at a time, and an end that is an end. */
@ExtendWith(ArquillianExtension.class)
class SignInInsideIT {

    private static final String PASSWORD = "lovsjo-blabar";
    private static final String HERE = "127.0.0.1";

    @Inject
    SignIn signIn;

    @Inject
    Gate gate;

    @Test
    void opensASessionForTheRightPasswordAndNoOther() throws SQLException {
        assertEquals(
                "SIGN_IN DONE",
                event(() -> assertTrue(signIn.signIn("tove", PASSWORD, HERE).isPresent())));
        assertEquals(
                "SIGN_IN DONE",
                event(() -> assertTrue(signIn.signIn("Tove", PASSWORD, HERE).isPresent())));
        assertEquals(
                "SIGN_IN DENIED",
                event(() -> assertTrue(signIn.signIn("tove", "fel", HERE).isEmpty())));
        assertEquals(Town.user("tove").toString(), Town.one(LAST.formatted("user_id")));
        assertEquals(
                "SIGN_IN DENIED",
                event(() -> assertTrue(signIn.signIn("nobody", PASSWORD, HERE).isEmpty())));
        assertEquals(
                Town.one("select id from agency where kind = 'MUNICIPAL_EXECUTIVE'"),
                Town.one(LAST.formatted("agency_id")));
    }

    @Test
    void writesOfANameThatCannotBeOne() throws SQLException {
        for (String odd : List.of("tove\u0000", "tove\r\nSet-Cookie: x", "x".repeat(1000), "' or 1=1 --")) {
            assertEquals(
                    "SIGN_IN DENIED",
                    event(() -> assertTrue(signIn.signIn(odd, PASSWORD, HERE).isEmpty())));
        }
    }

    @Test
    void refusesABlockedUser() throws SQLException {
        Town.run("update app_user set blocked_at = now() where id = ?", Town.user("elin"));
        try {
            assertEquals(
                    "SIGN_IN DENIED",
                    event(() -> assertTrue(signIn.signIn("elin", PASSWORD, HERE).isEmpty())));
        } finally {
            Town.run("update app_user set blocked_at = null where id = ?", Town.user("elin"));
        }
    }

    @Test
    void endsForEveryRequestThatStillHasTheCookie() throws SQLException {
        LoginToken token = signIn.signIn("tove", PASSWORD, HERE).orElseThrow();
        assertTrue(gate.look(token).isPresent());
        assertEquals("SIGN_OUT DONE", event(() -> signIn.signOut(token, HERE)));
        assertTrue(gate.look(token).isEmpty());
        String before = Town.one("select count(*) from audit_event");
        signIn.signOut(token, HERE);
        assertEquals(before, Town.one("select count(*) from audit_event"), "what has ended does not end again");
    }

    @Test
    void letsAPersonWithTwoHatsChooseOneOfThemOnce() throws SQLException {
        LoginToken token = signIn.signIn("camilla", PASSWORD, HERE).orElseThrow();
        assertEquals(Optional.empty(), gate.look(token).orElseThrow().hat());
        assertEquals(List.of(), gate.look(token).orElseThrow().places());
        assertEquals(List.of(Hat.REVIEW, Hat.WORK), signIn.hats(token));
        assertEquals("CHOOSE_HAT DENIED", event(() -> assertFalse(signIn.choose(token, Hat.ADMINISTER, HERE))));
        assertEquals(Town.user("camilla").toString(), Town.one(LAST.formatted("user_id")));
        assertEquals("CHOOSE_HAT DONE", event(() -> assertTrue(signIn.choose(token, Hat.REVIEW, HERE))));
        assertFalse(signIn.choose(token, Hat.WORK, HERE));
        assertEquals(Optional.of(Hat.REVIEW), gate.look(token).orElseThrow().hat());
    }

    @Test
    void opensNothingWhenItCannotBeWritten() throws SQLException {
        String before = Town.one("select count(*) from login_session");
        Town.run("revoke insert on audit_event from samrum_signin");
        try {
            assertThrows(RuntimeException.class, () -> signIn.signIn("tove", PASSWORD, HERE));
        } finally {
            Town.run("grant insert on audit_event to samrum_signin");
        }
        assertEquals(before, Town.one("select count(*) from login_session"));
    }

    private static final String LAST = "select %s from audit_event order by at desc limit 1";

    private interface Doing {
        void now() throws SQLException;
    }

    private static String event(Doing doing) throws SQLException {
        long before = Long.parseLong(Town.one("select count(*) from audit_event"));
        doing.now();
        assertEquals(before + 1, Long.parseLong(Town.one("select count(*) from audit_event")));
        return Town.one(LAST.formatted("action || ' ' || outcome"));
    }
}
