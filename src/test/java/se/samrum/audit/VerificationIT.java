package se.samrum.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;

/** One verification at a time, none that is for ever under way, and nobody learns of another agency's events. */
class VerificationIT {

    @BeforeEach
    @AfterEach
    void forget() throws SQLException {
        Town.run("delete from audit_verification");
    }

    @Test
    void twoReviewersStartOne() throws SQLException {
        assertTrue(start("ingrid"));
        assertFalse(start("per"));
        assertEquals("t", last("per", "running"));
        assertEquals("1", Town.one("select count(*) from audit_verification"));
    }

    @Test
    void oneThatDiedWithItsServerIsNotUnderWay() throws SQLException {
        assertTrue(start("ingrid"));
        Town.run("update audit_verification set started_at = now() - interval '31 seconds'");
        assertEquals("f", last("ingrid", "running"));
        assertTrue(start("per"));
        assertEquals("UNKNOWN", Town.one("select outcome from audit_verification where ended_at is not null"));
    }

    @Test
    void oneThatTakesLongIsUnderWayAsLongAsItsConnectionLives() throws SQLException {
        assertTrue(start("ingrid"));
        Town.run("update audit_verification set started_at = now() - interval '1 hour'");
        try (Connection working = Town.as("samrum_audit");
                Statement statement = working.createStatement()) {
            working.setAutoCommit(false);
            statement.execute("select from samrum.audit_verifying for update");
            assertEquals("t", last("per", "running"));
            assertFalse(start("per"));
        }
    }

    @Test
    void whatWasFoundIsNotWrittenOver() throws SQLException {
        assertTrue(start("ingrid"));
        String run = Town.one("select id from audit_verification");
        end(run, "BAD");
        end(run, "SOUND");
        assertEquals("BAD", Town.one("select outcome from audit_verification"));
    }

    @Test
    void somethingBadIsShownUntilSomethingSoundFollows() throws SQLException {
        for (String outcome : List.of("UNKNOWN", "BAD", "UNKNOWN", "SOUND", "UNKNOWN")) {
            boolean hidden = "UNKNOWN".equals(outcome) && "BAD".equals(last("ingrid", "outcome"));
            assertTrue(start("ingrid"));
            end(Town.one("select id from audit_verification where ended_at is null"), outcome);
            assertEquals(hidden ? "BAD" : outcome, last("ingrid", "outcome"));
        }
    }

    @Test
    void onlyReviewersStartOne() throws SQLException {
        try (Connection nobody = Town.as("samrum_audit")) {
            assertThrows(SQLException.class, () -> start(nobody));
        }
        try (Connection app = Town.as("samrum_app")) {
            assertThrows(SQLException.class, () -> start(app));
        }
    }

    @Test
    void theBadEventIsToldToItsOwnAgencyAlone() throws SQLException {
        UUID event = UUID.randomUUID();
        Town.seed("""
                insert into audit_event (id, at, agency_id, action, outcome, build, salt)
                select ?::uuid, now(), id, 'LIST_CONCERNS', 'DONE', 'told', substr(sha256('x'), 1, 16)
                from agency where kind = 'SCHOOL'""", event);
        try {
            Town.run("""
                    insert into audit_verification values
                    (gen_random_uuid(), now(), now(), 'BAD', now(), 'CHANGED', 1234, ?)""", event);
            assertEquals(event.toString(), last("ingrid", "event"));
            assertEquals("f", last("ingrid", "elsewhere"));
            assertEquals("t", last("per", "elsewhere"));
            assertEquals(null, last("per", "event"));
        } finally {
            Town.run("delete from audit_event where id = ?", event);
        }
    }

    private static boolean start(String reviewer) throws SQLException {
        try (Connection connection = begun(reviewer)) {
            boolean started = start(connection);
            connection.commit();
            return started;
        }
    }

    private static boolean start(Connection connection) throws SQLException {
        try (PreparedStatement start = connection.prepareStatement("select samrum.start_verification(?)")) {
            start.setObject(1, UUID.randomUUID());
            try (ResultSet row = start.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void end(String run, String outcome) throws SQLException {
        try (Connection audit = Town.as("samrum_audit");
                PreparedStatement end =
                        audit.prepareStatement("select samrum.end_verification(?::uuid, ?, now(), null, null, null)")) {
            end.setString(1, run);
            end.setString(2, outcome);
            end.execute();
        }
    }

    private static String last(String reviewer, String column) throws SQLException {
        try (Connection connection = begun(reviewer);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from last_verification()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection begun(String reviewer) throws SQLException {
        Connection connection = Town.as("samrum_audit");
        connection.setAutoCommit(false);
        assertTrue(Gate.beginAs(Town.signIn(reviewer, Hat.REVIEW), connection));
        return connection;
    }
}
