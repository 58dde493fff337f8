package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samrum.Town;

/** The database knows its caller itself: by token, in this transaction, as long as the sign-in and the roles last. */
class GateIT {

    private Connection app;

    @BeforeEach
    void connect() throws SQLException {
        app = Town.as("samrum_app");
        app.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.rollback();
        app.close();
    }

    @Test
    void opensNothingWithoutACaller() throws SQLException {
        assertEquals("{}", one("select rooms_to_read()"));
        assertEquals("{}", one("select rooms_to_write()"));
    }

    @Test
    void opensTheCallersOwnRooms() throws SQLException {
        begin(Town.signIn("tove", Hat.WORK));
        assertTrue(one("select rooms_to_read()")
                .contains(Town.room("Norrängsskolans rum").toString()));
        assertFalse(one("select rooms_to_read()")
                .contains(Town.room("Lundåkerskolans rum").toString()));
    }

    @Test
    void refusesATokenNobodyHolds() throws SQLException {
        assertFalse(Gate.beginAs(LoginToken.random(), app));
        assertEquals("{}", one("select rooms_to_read()"));
    }

    @Test
    void forgetsTheCallerWithTheTransaction() throws SQLException {
        begin(Town.signIn("tove", Hat.WORK));
        app.commit();
        assertEquals("{}", one("select rooms_to_read()"));
    }

    @Test
    void refusesASealReplayedInTheNextTransaction() throws SQLException {
        begin(Town.signIn("tove", Hat.WORK));
        String seal = one("select current_setting('samrum.caller')");
        app.commit();
        claim(seal);
        assertEquals("{}", one("select rooms_to_read()"));
        assertEquals("{}", one("select rooms_to_write()"));
    }

    @Test
    void refusesASealOfAnotherConnection() throws SQLException {
        try (Connection other = Town.as("samrum_app")) {
            other.setAutoCommit(false);
            assertTrue(Gate.beginAs(Town.signIn("tove", Hat.WORK), other));
            String seal;
            try (Statement statement = other.createStatement();
                    ResultSet row = statement.executeQuery("select current_setting('samrum.caller')")) {
                row.next();
                seal = row.getString(1);
            }
            claim(seal);
            assertEquals("{}", one("select rooms_to_read()"));
            other.rollback();
        }
    }

    @Test
    void refusesASessionPutIntoSomebodyElsesSeal() throws SQLException {
        String farida = Town.one("""
                select s.id from login_session s where s.token_hash = ?""", Town.signIn("farida", Hat.WORK).hash());
        begin(Town.signIn("tove", Hat.WORK));
        String seal = one("select current_setting('samrum.caller')");
        claim(farida + seal.substring(36));
        assertEquals("{}", one("select rooms_to_read()"));
        for (String nonsense : new String[] {"", "x", farida, farida + ":", farida + ":" + "0".repeat(64)}) {
            claim(nonsense);
            assertEquals("{}", one("select rooms_to_read()"), nonsense);
        }
    }

    @Test
    void closesWhenTheSignInIsEnded() throws SQLException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        begin(token);
        assertNotEquals("{}", one("select rooms_to_read()"));
        Town.run("update login_session set ended_at = now() where token_hash = ?", token.hash());
        assertEquals("{}", one("select rooms_to_read()"));
        assertFalse(Gate.beginAs(token, app));
    }

    @Test
    void closesWhenTheSignInHasExpired() throws SQLException {
        LoginToken token = Town.signIn("tove", Hat.WORK);
        Town.run("update login_session set expires_at = now() where token_hash = ?", token.hash());
        assertFalse(Gate.beginAs(token, app));
    }

    @Test
    void closesWithTheVeryNextStatementWhenARoleEnds() throws SQLException {
        begin(Town.signIn("elin", Hat.WORK));
        String before = one("select rooms_to_read()");
        Town.run("update membership set valid_to = clock_timestamp() where user_id = ?", Town.user("elin"));
        try {
            assertEquals("{}", one("select rooms_to_read()"));
        } finally {
            Town.run("update membership set valid_to = null where user_id = ?", Town.user("elin"));
        }
        assertEquals(before, one("select rooms_to_read()"));
    }

    @Test
    void closesForABlockedUser() throws SQLException {
        LoginToken token = Town.signIn("elin", Hat.WORK);
        begin(token);
        Town.run("update app_user set blocked_at = now() where id = ?", Town.user("elin"));
        try {
            assertEquals("{}", one("select rooms_to_read()"));
            assertFalse(Gate.beginAs(token, app));
        } finally {
            Town.run("update app_user set blocked_at = null where id = ?", Town.user("elin"));
        }
    }

    @Test
    void opensNoUnitUnderAnotherHat() throws SQLException {
        begin(Town.signIn("camilla", Hat.REVIEW));
        assertFalse(
                one("select rooms_to_read()").contains(Town.room("Dungens rum").toString()));
        begin(Town.signIn("camilla", Hat.WORK));
        assertTrue(
                one("select rooms_to_read()").contains(Town.room("Dungens rum").toString()));
    }

    @Test
    void refusesAConnectionOnWhichTheFormerCallerLeftSomething() throws SQLException {
        begin(Town.signIn("farida", Hat.WORK));
        try (Statement former = app.createStatement()) {
            former.execute("declare left_open cursor with hold for select * from concern");
            app.commit();
            former.execute("set row_security = off");
        }
        app.commit();
        LoginToken next = Town.signIn("henrik", Hat.WORK);
        assertThrows(SQLException.class, () -> Gate.beginAs(next, app));
    }

    @Test
    void agreesWithJavaAboutHats() throws SQLException {
        for (Role role : Role.values()) {
            assertEquals(role.hat().name(), Town.one("select hat_of(?)", role.name()));
        }
    }

    @Test
    void countsSixQueriesOfOneTransactionAsOneCallerInOneProcessAtOneTime() throws SQLException {
        begin(Town.signIn("tove", Hat.WORK));
        String first = one("select pg_backend_pid() || ' ' || now() || ' ' || rooms_to_read()::text");
        for (int i = 0; i < 5; i++) {
            assertEquals(first, one("select pg_backend_pid() || ' ' || now() || ' ' || rooms_to_read()::text"));
        }
    }

    private void begin(LoginToken token) throws SQLException {
        assertTrue(Gate.beginAs(token, app));
    }

    private void claim(String caller) throws SQLException {
        try (PreparedStatement set = app.prepareStatement("select set_config('samrum.caller', ?, true)")) {
            set.setString(1, caller);
            set.execute();
        }
    }

    private String one(String query) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
