package se.samrum.shield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;

/** A shield in SQL: whoever speaks to the database as the application does not meet what is shut to them. */
class ShieldIT {

    private static final String REFUSED = "42501";

    private final SealedRows rows = SealedRows.inTown();
    private UUID room;
    private UUID youth;
    private UUID concern;

    @BeforeEach
    void aYouthInTheSchool() throws SQLException {
        room = Town.room("Norrängsskolans rum");
        try (Connection quiet = Town.owner();
                Statement statement = quiet.createStatement()) {
            statement.execute("set session_replication_role = replica");
            youth = rows.youth(quiet, room, "Melker K, 8B");
            concern = rows.concern(quiet, room, youth, "Melker K, 8B", "Borta från lektionerna.");
        }
        Town.seed(
                "insert into change values (?, gen_random_uuid(), 'concern', ?, 0, now(), ?, '{}')",
                room,
                concern,
                Town.user("tove"));
    }

    @AfterEach
    void everyShieldEnds() throws SQLException {
        Town.seed("update closed_file set ended_at = now()");
        Town.seed("update conflict set ended_at = now()");
    }

    @Test
    void aClosedFileIsSeenByItsMembersAlone() throws SQLException {
        close("tove");
        assertEquals(7, visible("tove"));
        assertEquals(0, visible("anna"));
    }

    @Test
    void aDocumentIsShutAsWhatItBelongsTo() throws SQLException {
        UUID document;
        try (Connection quiet = Town.owner();
                Statement statement = quiet.createStatement()) {
            statement.execute("set session_replication_role = replica");
            document = rows.document(quiet, room, concern, Town.user("anna"), "Underskrivet samtycke");
        }
        String row = "select count(*) from document where id = '" + document + "'";
        String part = "select count(*) from document_part where document_id = '" + document + "'";
        as("anna", app -> assertEquals("1 1", one(app, row) + " " + one(app, part)));
        close("tove");
        as("tove", app -> assertEquals("1 1", one(app, row) + " " + one(app, part)));
        as("anna", app -> assertEquals("0 0", one(app, row) + " " + one(app, part)));
        as(
                "anna",
                app -> refused(
                        app,
                        "insert into document select room_id, gen_random_uuid(), 1, of_subject, ?, 'PDF', 1, 1, ?, now(), added_by"
                                + " from (values (?::uuid, ?::uuid, gen_random_uuid())) v (room_id, of_subject, added_by)",
                        SealedRows.opaque(),
                        SealedRows.opaque(),
                        room,
                        concern));
    }

    @Test
    void aConflictBeatsTheMembershipOfTheFileToo() throws SQLException {
        close("tove");
        declare("tove", "tove");
        assertEquals(0, visible("tove"));
    }

    @Test
    void aConflictShutsOutNobodyElse() throws SQLException {
        declare("anna", "tove");
        assertEquals(3, visible("tove"));
        assertEquals(0, visible("anna"));
    }

    @Test
    void whoeverIsShutOutCannotLetThemselvesIn() throws SQLException {
        UUID file = close("tove");
        declare("anna", "tove");
        as("anna", app -> {
            assertEquals(0, update(app, "update closed_file set ended_at = now() where youth_id = ?", youth));
            assertEquals(0, update(app, "update conflict set ended_at = now() where youth_id = ?", youth));
            assertEquals(0, update(app, "update concern set types = 'ABSENCE' where id = ?", concern));
        });
        as("tove", app -> letIn(app, file, "anna"));
        assertEquals(0, visible("anna"), "a member of the file is still in conflict");
    }

    @Test
    void aStrangerToTheFileCannotJoinIt() throws SQLException {
        UUID file = close("tove");
        as(
                "anna",
                app -> refused(
                        app,
                        "insert into file_member values (?, gen_random_uuid(), 1, ?, ?, now(), null, null)",
                        room,
                        file,
                        Town.user("anna")));
        assertEquals(0, visible("anna"));
    }

    @Test
    void aConcernIsNotMovedOutFromBehindAShield() throws SQLException {
        String away = "update concern set youth_id = null where id = '" + concern + "'";
        declare("anna", "tove");
        as("tove", app -> refused(app, away));
        Town.seed("update conflict set ended_at = now()");
        as("tove", app -> assertEquals(1, update(app, away)));
        as("tove", app -> assertEquals(1, update(app, "update concern set youth_id = ? where id = ?", youth, concern)));
    }

    @Test
    void nobodyAsksByCollisionWhetherANumberIsKnownBehindAShield() throws SQLException {
        as("anna", app -> refused(app, "update youth set twin = 0 where id = ?", youth));
    }

    @Test
    void aReporterLearnsOfNoShield() throws SQLException {
        close("tove");
        as("henrik", app -> assertEquals("{}", one(app, "select shut_rows()")));
    }

    @Test
    void aFileThatNobodyReadsIsHandedOverByTheApproverAlone() throws SQLException {
        UUID file = close("tove");
        Town.seed("update file_member set user_id = ? where file_id = ?", Town.user("farida"), file);
        assertEquals(0, visible("tove"));
        for (String login : new String[] {"tove", "anna", "henrik", "farida", "karin"}) {
            assertEquals("0 f", handedOver(login, file, "anna"), login);
        }
        as(
                "mats",
                app -> refused(
                        app,
                        "insert into file_member values (?, gen_random_uuid(), 1, ?, ?, now(), null, null)",
                        room,
                        file,
                        Town.user("anna")));
        Town.seed(
                "insert into conflict values (?, gen_random_uuid(), 1, ?, ?, now(), ?, null)",
                room,
                youth,
                Town.user("anna"),
                Town.user("tove"));
        assertEquals("1 f", handedOver("mats", file, "anna"), "a conflict beats this too");
        assertEquals("1 t", handedOver("mats", file, "tove"));
        assertEquals("0 f", handedOver("mats", file, "tove"), "once");
        assertEquals(9, visible("tove"));
        assertEquals(0, visible("anna"));
    }

    /** How many files without a reader somebody sees about this youth, and whether they can hand it over. */
    private String handedOver(String login, UUID file, String to) throws SQLException {
        StringBuilder answer = new StringBuilder();
        as(login, app -> {
            answer.append(one(app, "select count(*) from forsaken_files() where id = '" + file + "'"));
            answer.append(' ');
            answer.append(
                    one(app, "select hand_over_file(gen_random_uuid(), '" + file + "', '" + Town.user(to) + "')"));
        });
        return answer.toString();
    }

    @Test
    void aReporterMakesNoShield() throws SQLException {
        as("henrik", app -> {
            refused(app, "insert into closed_file values (?, gen_random_uuid(), 1, ?, now(), null, null)", room, youth);
        });
        as(
                "henrik",
                app -> refused(
                        app,
                        "insert into conflict values (?, gen_random_uuid(), 1, ?, ?, now(), null, null)",
                        room,
                        youth,
                        Town.user("tove")));
    }

    @Test
    void whoMadeItIsWhatTheDatabaseSays() throws SQLException {
        UUID file = close("tove");
        assertEquals(Town.user("tove").toString(), Town.one("select made_by from closed_file where id = ?", file));
        as("tove", app -> refused(app, "update closed_file set made_by = gen_random_uuid() where id = ?", file));
        as("tove", app -> refused(app, "update file_member set file_id = gen_random_uuid() where file_id = ?", file));
        assertEquals(Town.user("tove").toString(), Town.one("select made_by from closed_file where id = ?", file));
    }

    @Test
    void aNumberBehindAShieldDoesNotCollideOutsideIt() throws SQLException {
        byte[] index = new byte[32];
        index[0] = 7;
        Town.seed(
                "update youth set personnummer = ?, personnummer_index = ?, reserve_number = null where id = ?",
                SealedRows.opaque(),
                index,
                youth);
        close("tove");
        String again = """
                insert into youth (room_id, id, version, name, personnummer, personnummer_index, registered_at)
                values (?, gen_random_uuid(), 1, ?, ?, ?, now())""";
        as("anna", app -> assertEquals(1, update(app, again, room, SealedRows.opaque(), SealedRows.opaque(), index)));
        as("anna", app -> {
            SQLException twice = assertThrows(
                    SQLException.class,
                    () -> update(app, again, room, SealedRows.opaque(), SealedRows.opaque(), index));
            assertEquals("23505", twice.getSQLState(), "what one can see collides as ever");
        });
        Town.seed(
                "update youth set personnummer = null, personnummer_index = null, reserve_number = 'x' where personnummer_index = ?",
                index);
    }

    private UUID close(String login) throws SQLException {
        UUID file = UUID.randomUUID();
        as(login, app -> {
            update(app, "insert into closed_file values (?, ?, 1, ?, now(), null, null)", room, file, youth);
            letIn(app, file, login);
        });
        return file;
    }

    private void letIn(Connection app, UUID file, String login) throws SQLException {
        update(
                app,
                "insert into file_member values (?, gen_random_uuid(), 1, ?, ?, now(), null, null)",
                room,
                file,
                Town.user(login));
    }

    private void declare(String whose, String by) throws SQLException {
        as(
                by,
                app -> update(
                        app,
                        "insert into conflict values (?, gen_random_uuid(), 1, ?, ?, now(), null, null)",
                        room,
                        youth,
                        Town.user(whose)));
    }

    /** How many rows about the youth somebody meets, in every table that has some. */
    private int visible(String login) throws SQLException {
        int[] sum = new int[1];
        as(login, app -> {
            for (String query : new String[] {
                "select count(*) from youth where id = '" + youth + "'",
                "select count(*) from concern where youth_id = '" + youth + "'",
                "select count(*) from change where row_id = '" + concern + "'",
                "select 2 * count(*) from closed_file where youth_id = '" + youth + "' and ended_at is null",
                "select 2 * count(*) from file_member m join closed_file f on f.id = m.file_id where f.youth_id = '"
                        + youth + "'"
            }) {
                sum[0] += Integer.parseInt(one(app, query));
            }
        });
        return sum[0];
    }

    private interface Doing {
        void with(Connection app) throws SQLException;
    }

    private static void as(String login, Doing doing) throws SQLException {
        try (Connection app = Town.as("samrum_app")) {
            app.setAutoCommit(false);
            assertTrue(Gate.beginAs(Town.signIn(login, Hat.WORK), app));
            doing.with(app);
            app.commit();
        }
    }

    private static int update(Connection app, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = app.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void refused(Connection app, String sql, Object... values) throws SQLException {
        SQLException refusal = assertThrows(SQLException.class, () -> update(app, sql, values), sql);
        assertEquals(REFUSED, refusal.getSQLState(), refusal.getMessage());
        app.rollback();
    }

    private static String one(Connection app, String query) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
