package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static Secrets secrets;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        folder = DataFolder.open(temporary.resolve("data"));
        secrets = Secrets.of(folder);
        postgres = EmbeddedPostgres.start(folder, secrets, 0);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        folder.close();
    }

    @Test
    void sortsInSwedish() throws SQLException {
        String words = "(values ('ö'), ('zebra'), ('ängel'), ('åska'), ('Adam')) as words (word)";
        assertEquals(
                List.of("Adam", "zebra", "åska", "ängel", "ö"), ask("select word from " + words + " order by word"));
    }

    @Test
    void keepsWhatItAcknowledges() throws SQLException {
        assertEquals(List.of("on"), ask("show fsync"));
        assertEquals(List.of("on"), ask("show full_page_writes"));
        assertEquals(List.of("on"), ask("show synchronous_commit"));
        assertEquals(List.of("on"), ask("show data_checksums"));
    }

    @Test
    void wantsPasswordsAndListensOnLoopbackOnly() throws SQLException {
        assertEquals(List.of("scram-sha-256"), ask("select distinct auth_method from pg_hba_file_rules"));
        assertEquals(List.of("127.0.0.1"), ask("show listen_addresses"));
        assertEquals(List.of(""), ask("show unix_socket_directories"));
        Database wrong = new Database(postgres.database().url(), "postgres", "guess");
        assertThrows(SQLException.class, wrong::open);
    }

    @Test
    void logsNothingOfAFailingStatement() throws IOException {
        SQLException failure = assertThrows(SQLException.class, () -> ask("select 'hemligt'::int"));
        assertEquals("22P02", failure.getSQLState());
        assertFalse(Files.readString(folder.log("postgresql.log")).contains("hemligt"));
    }

    @Test
    void comesBackOnTheSamePortWhenKilled() throws SQLException {
        run("create table kept as select 7 as value");
        ProcessHandle killed = postgres.process().toHandle();
        killed.destroyForcibly();
        assertTimeoutPreemptively(SOON, () -> {
            while (postgres.process().pid() == killed.pid() || !answers()) {
                Thread.onSpinWait();
            }
        });
        assertNotEquals(killed.pid(), postgres.process().pid());
        assertEquals(List.of("7"), ask("select value from kept"));
    }

    private static boolean answers() {
        try {
            return ask("select 1").equals(List.of("1"));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static List<String> ask(String query) throws SQLException {
        try (Connection connection = postgres.database().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void run(String command) throws SQLException {
        try (Connection connection = postgres.database().open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
