package se.samrum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One real PostgreSQL for all integration tests of a run, installed as the product installs it, and the settings of the
 * container that runs the built WAR on it.
 */
public class TestServer implements LauncherSessionListener {

    private DataFolder folder;
    private EmbeddedPostgres postgres;
    private ForeignServer foreign;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("samrum.integration") != null) {
            try {
                open();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void open() throws IOException {
        folder = DataFolder.open(Files.createTempDirectory(Path.of("target"), "it-data"));
        Secrets secrets = Secrets.of(folder);
        Settings settings = Settings.read(Map.of(), Path.of("").toAbsolutePath());
        KeyStore keys = KeyStore.open(settings, folder, secrets);
        Database administrator = administrator(secrets);
        Database database = login(administrator);
        Application.tell(keys);
        Installation.install(database, secrets, keys.keys(), settings.mode());
        System.setProperty("samrum.heads", folder.path("heads").toString());
        System.setProperty("samrum.test.url", database.url());
        System.setProperty("samrum.test.user", administrator.user());
        System.setProperty("samrum.test.password", administrator.password());
        System.setProperty("samrum.test.options", options(folder, administrator, secrets, keys));
        RunTimeLogin.passwords(secrets)
                .forEach((login, password) -> System.setProperty("samrum.test." + login, password));
        System.setProperty(
                "samrum.test.micro",
                "--nohazelcast --disablephonehome --contextroot / --postbootcommandfile config/payara-started.txt"
                        + " --prebootcommandfile " + bootCommands());
    }

    /** A superuser of the database {@code samrum}, on a server of the tests' own or on the one that the environment names. */
    private Database administrator(Secrets secrets) throws IOException {
        Map<String, String> environment = System.getenv();
        String url = environment.get("TEST_DB_URL");
        if (url == null) {
            postgres = EmbeddedPostgres.start(folder, secrets, 0);
            return postgres.database();
        }
        Database named = new Database(url, environment.get("TEST_DB_USER"), environment.get("TEST_DB_PASSWORD"));
        foreign = new ForeignServer(named);
        return foreign.administrator("samrum");
    }

    /** Who installs: on a server that is not ours somebody who is no superuser. */
    private Database login(Database administrator) throws IOException {
        if (foreign == null) {
            return administrator;
        }
        try {
            foreign.prepare();
            return foreign.login();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static Path bootCommands() throws IOException {
        String listen =
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                        + ".address=127.0.0.1\n";
        String commands = Files.readString(Path.of("config/payara-boot.txt")) + listen;
        return Files.writeString(Path.of("target/it-payara-boot.txt"), commands);
    }

    private static String options(DataFolder folder, Database database, Secrets secrets, KeyStore keys) {
        return Stream.of(
                        "samrum.db.url=" + database.url(),
                        "samrum.db.app.password=" + secrets.app(),
                        "samrum.db.signin.password=" + secrets.signin(),
                        "samrum.db.audit.password=" + secrets.audit(),
                        "samrum.db.seal.password=" + secrets.seal(),
                        "samrum.db.verify.password=" + secrets.verify(),
                        "samrum.heads=" + folder.path("heads"),
                        "samrum.db.reseal.password=" + secrets.reseal(),
                        "samrum.keys=" + keys.folder().toAbsolutePath(),
                        "samrum.root.key=" + keys.root().toAbsolutePath(),
                        "samrum.root.password=" + keys.password(),
                        "samrum.key.backup.days=30",
                        "samrum.mode=demonstration",
                        "samrum.municipality=Samrum",
                        "samrum.demonstration.password=" + Demonstration.PASSWORD,
                        "samrum.test.url=" + database.url(),
                        "samrum.test.user=" + database.user(),
                        "samrum.test.password=" + database.password())
                .map(option -> "-D" + option)
                .collect(Collectors.joining(" "));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (folder != null) {
                folder.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
