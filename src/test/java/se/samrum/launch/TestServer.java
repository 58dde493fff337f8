package se.samrum.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        KeyStore keys = KeyStore.open(Settings.read(Map.of(), Path.of("").toAbsolutePath()), folder, secrets);
        postgres = EmbeddedPostgres.start(folder, secrets, 0);
        Database database = postgres.database();
        Application.tell(keys);
        Installation.install(database, secrets, keys.keys());
        System.setProperty("samrum.heads", folder.path("heads").toString());
        System.setProperty("samrum.test.url", database.url());
        System.setProperty("samrum.test.user", database.user());
        System.setProperty("samrum.test.password", database.password());
        System.setProperty("samrum.test.options", options(folder, database, secrets, keys));
        RunTimeLogin.passwords(secrets)
                .forEach((login, password) -> System.setProperty("samrum.test." + login, password));
        System.setProperty(
                "samrum.test.micro",
                "--nohazelcast --disablephonehome --contextroot / --postbootcommandfile config/payara-started.txt"
                        + " --prebootcommandfile " + bootCommands());
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
