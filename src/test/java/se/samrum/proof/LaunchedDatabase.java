package se.samrum.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import se.samrum.SealedRows;

/** The database behind a launched Samrum, found by what lies in its data folder. */
record LaunchedDatabase(Path data) {

    /** The line of postmaster.pid with the port. */
    private static final int PORT = 3;

    /** The database machine's own view. */
    Connection superuser() throws IOException, SQLException {
        Properties secrets = secrets();
        return DriverManager.getConnection(url(), "postgres", secrets.getProperty("superuser"));
    }

    /** Its rows, with its keys. */
    SealedRows rows() throws IOException {
        return SealedRows.of(
                data.resolve("keys"), data.resolve("keys/root.p12"), secrets().getProperty("rootkey"));
    }

    /** The room of the unit where the person with this sign-in name works. */
    UUID unit(String login) throws IOException, SQLException {
        try (Connection superuser = superuser()) {
            return UUID.fromString(
                    Books.column(superuser, """
                    select r.room_id from app_user u join membership m on m.user_id = u.id
                    join room r on r.room_id = m.room_id and r.kind = 'UNIT' where u.login_index = '\\x%s'""".formatted(HexFormat.of().formatHex(rows().login(login))))
                            .get(0));
        }
    }

    private Properties secrets() throws IOException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return secrets;
    }

    String url() throws IOException, SQLException {
        List<String> postmaster = postmaster();
        if (postmaster.size() <= PORT) {
            throw new SQLException("the database is not up yet");
        }
        return "jdbc:postgresql://127.0.0.1:" + postmaster.get(PORT) + "/samrum?currentSchema=samrum";
    }

    /** The database's main process, if there is one; a number left over may meanwhile be somebody else's. */
    Optional<ProcessHandle> process() throws IOException {
        return postmaster().stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().stream().anyMatch(file -> file.endsWith("/postgres")));
    }

    /** Ends it at once, if it runs. */
    void kill() throws IOException {
        process().ifPresent(database -> {
            database.destroyForcibly();
            database.onExit().join();
        });
    }

    /** Whether another process than this one answers. */
    boolean isReplaced(ProcessHandle killed) throws IOException {
        return process().filter(next -> next.pid() != killed.pid()).isPresent() && answers();
    }

    private boolean answers() throws IOException {
        try (Connection superuser = superuser()) {
            return superuser.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private List<String> postmaster() throws IOException {
        try {
            return Files.readAllLines(data.resolve("database/postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }
}
