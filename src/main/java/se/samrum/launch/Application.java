package se.samrum.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in this process, with the WAR that lies beside the launcher's jar. */
final class Application implements Closeable {

    private static final String NAME = "samrum";
    private static final String ROOT = "payara";
    private static final String HOOK = "Payara Micro Shutdown Hook";
    private static final Logger LOG = Logger.getLogger(Application.class.getName());
    private static final String LISTEN = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=";

    private final Settings settings;
    private final DataFolder folder;
    private volatile PayaraMicroBoot payara;

    Application(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Tells the application, and no other process, where its database is and how to log in there. */
    void tell(Database database, Secrets secrets) throws SQLException {
        settings.mode().tell(database);
        settings.report().tell(settings.mode().mode());
        settings.document().tell();
        System.setProperty("samrum.db.url", database.url());
        System.setProperty("samrum.db.app.password", secrets.app());
        System.setProperty("samrum.db.signin.password", secrets.signin());
        System.setProperty("samrum.db.audit.password", secrets.audit());
        System.setProperty("samrum.db.seal.password", secrets.seal());
        System.setProperty("samrum.db.verify.password", secrets.verify());
        settings.log().tell(folder.path("heads"));
        System.setProperty("samrum.db.reseal.password", secrets.reseal());
        String version = Application.class.getPackage().getImplementationVersion();
        System.setProperty("samrum.build", version == null ? "unknown" : version);
    }

    /** Tells the application where the keys are. */
    static void tell(KeyStore keys) {
        System.setProperty("samrum.keys", keys.folder().toString());
        System.setProperty("samrum.root.key", keys.root().toString());
        System.setProperty("samrum.root.password", keys.password());
        System.setProperty("samrum.key.backup.days", Integer.toString(keys.backupDays()));
    }

    /** Boots Payara Micro anew from its jar; a folder of its own keeps it out of the common temporary folder. */
    void boot(Configuration configuration, Path logging) throws Exception {
        folder.discard(ROOT);
        payara = PayaraMicroLauncher.create(new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            Integer.toString(settings.port()),
            "--rootdir",
            folder.path(ROOT).toString(),
            "--logproperties",
            logging.toString(),
            "--prebootcommandfile",
            folder.write("payara-boot.txt", configuration.text("payara-boot.txt") + LISTEN + settings.address() + "\n"),
            "--postbootcommandfile",
            folder.write("payara-started.txt", configuration.text("payara-started.txt"))
        });
    }

    /** Deploys the WAR and looks whether it is there, because Payara stays up without it and calls that a success. */
    void deploy() throws URISyntaxException {
        payara.getRuntime().deploy(NAME, "/", war().toFile());
        if (!payara.getRuntime().getDeployedApplicationNames().contains(NAME)) {
            throw new Refused("The application does not start: see " + folder.log("samrum.log") + ".");
        }
    }

    /** Stops Payara, and waits for it when it has noticed by itself that the process is ending. */
    @Override
    public void close() throws IOException {
        if (payara == null) {
            return;
        }
        try {
            payara.shutdown();
        } catch (BootstrapException failure) {
            throw new IOException(failure);
        } catch (IllegalStateException stopping) {
            LOG.log(Level.FINE, "Payara stops by itself", stopping);
        }
        awaitItsOwnHook();
    }

    /** Its hook runs beside ours, and Payara calls itself stopped as soon as it begins: what follows needs it to be over. */
    private static void awaitItsOwnHook() throws IOException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(HOOK)) {
                Waiting.end(thread);
            }
        }
    }

    private static Path war() throws URISyntaxException {
        var source = Application.class.getProtectionDomain().getCodeSource();
        Path war = Path.of(source.getLocation().toURI()).resolveSibling("samrum.war");
        if (Files.notExists(war)) {
            throw new Refused("The application is missing: " + war + " must lie beside the launcher.");
        }
        return war;
    }
}
