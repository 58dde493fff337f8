package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Samrum killed in the middle leaves behind, and what the next start makes of it. */
class OrphanIT {

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void aServerLeftRunningIsReplaced() throws Exception {
        start().close();
        Process orphan = Postmaster.on(folder, Secrets.of(folder), 0).start();
        while (Files.notExists(folder.path("database/postmaster.pid"))) {
            Thread.onSpinWait();
        }
        try (EmbeddedPostgres next = start()) {
            assertFalse(orphan.isAlive());
            assertAnswers(next);
        }
    }

    @Test
    void aNumberThatNowBelongsToSomebodyElseIsForgotten() throws Exception {
        start().close();
        long somebody = ProcessHandle.current().pid();
        Files.writeString(folder.path("database/postmaster.pid"), somebody + "\n" + folder.path("database") + "\n");
        try (EmbeddedPostgres next = start()) {
            assertAnswers(next);
        }
    }

    @Test
    void halfMadeFoldersAreMadeAnew() throws Exception {
        Files.createDirectories(folder.path("postgresql.part/bin"));
        Files.createDirectories(folder.path("database.part/database"));
        Files.writeString(folder.path("database.part/database/PG_VERSION"), "18");
        try (EmbeddedPostgres next = start()) {
            assertAnswers(next);
        }
        assertFalse(Files.exists(folder.path("database.part")));
    }

    @Test
    void aDatabaseWithoutItsPasswordsIsNotGivenNewOnes() throws Exception {
        start().close();
        Files.delete(folder.path("secrets.properties"));
        assertThrows(Refused.class, () -> Secrets.of(folder));
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(folder, Secrets.of(folder), 0);
    }

    private static void assertAnswers(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.database().open()) {
            assertTrue(connection.isValid(1));
        }
    }
}
