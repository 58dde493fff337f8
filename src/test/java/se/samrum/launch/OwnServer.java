package se.samrum.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL for one test class alone, installed as the product installs it, with copies for whoever spoils one. */
public final class OwnServer implements AutoCloseable {

    private final DataFolder folder;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;
    private int copies;

    private OwnServer(DataFolder folder, Secrets secrets, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    public static OwnServer start(Path data) throws IOException {
        DataFolder folder = DataFolder.open(data);
        Secrets secrets = Secrets.of(folder);
        Settings settings = Settings.read(Map.of(), Path.of("").toAbsolutePath());
        KeyStore keys = KeyStore.open(settings, folder, secrets);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, secrets, 0);
        Installation.install(postgres.database(), secrets, keys.keys(), settings.mode());
        return new OwnServer(folder, secrets, postgres);
    }

    /** The name of a copy of a database as it is now; nobody may be connected to it. */
    public String copy(String of) throws SQLException {
        String copy = "copy_" + ++copies;
        try (Connection elsewhere = superuser("template1");
                Statement statement = elsewhere.createStatement()) {
            statement.execute("create database " + copy + " template " + of);
        }
        return copy;
    }

    public Connection superuser(String database) throws SQLException {
        Database known = postgres.database();
        return DriverManager.getConnection(url(database), known.user(), known.password());
    }

    /** Connections of a run-time login. */
    public DataSource pool(String database, String login) {
        PGSimpleDataSource pool = new PGSimpleDataSource();
        pool.setUrl(url(database));
        pool.setUser(login);
        pool.setPassword(RunTimeLogin.passwords(secrets).get(login));
        return pool;
    }

    public String url(String database) {
        return postgres.database().url().replaceFirst("/samrum$", "/" + database) + "?currentSchema=samrum";
    }

    public String password(String login) {
        return RunTimeLogin.passwords(secrets).get(login);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        folder.close();
    }
}
