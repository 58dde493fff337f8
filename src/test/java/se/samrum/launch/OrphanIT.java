package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Samrum killed in the middle leaves behind, and what the next start makes of it. */
class OrphanIT {

    @TempDir
    static Path temporary;

    private static DataFolder folder;

    @BeforeAll
    static void open() throws IOException {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterAll
    static void close() throws IOException {
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
        try (DataFolder half = DataFolder.open(temporary.resolve("half"))) {
            Files.createDirectories(half.path("postgresql.part/bin"));
            Files.createDirectories(half.path("database.part/database"));
            Files.writeString(half.path("database.part/database/PG_VERSION"), "18");
            try (EmbeddedPostgres next = EmbeddedPostgres.start(half, Secrets.of(half), 0)) {
                assertAnswers(next);
            }
            assertFalse(Files.exists(half.path("database.part")));
        }
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(folder, Secrets.of(folder), 0);
    }

    private static void assertAnswers(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.database().open()) {
            assertTrue(connection.isValid(1));
        }
    }
}
