package se.samrum.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Starts Samrum, the database first and the application on top, and stops it again. */
public final class Samrum {

    private static final Logger LOG = Logger.getLogger(Samrum.class.getName());

    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Running running = new Running();
    private final long begin = System.nanoTime();

    private Samrum() {
        LogManager.getLogManager().reset();
    }

    /** Takes no arguments: everything is set by the environment and the settings file. */
    public static void main(String[] arguments) throws Exception {
        Samrum samrum = new Samrum();
        Thread.currentThread().setUncaughtExceptionHandler(samrum::giveUp);
        Runtime.getRuntime().addShutdownHook(new Thread(samrum::stop, "samrum-stop"));
        Path here = Path.of("").toAbsolutePath();
        samrum.start(Settings.read(System.getenv(), here), Configuration.of(System.getenv(), here));
        new CountDownLatch(1).await();
    }

    private void start(Settings settings, Configuration configuration) throws Exception {
        DataFolder folder = running.start(() -> DataFolder.open(settings.data()));
        Path logging = LogFile.begin(folder, configuration, settings.logLevel());
        settings.refusePortInUse();
        Secrets secrets = Secrets.of(folder);
        Prepared prepared = new Preparation(settings, folder, secrets, console).prepare(running);
        console.println("Starting Samrum …");
        Application application = running.start(() -> new Application(settings, folder));
        application.tell(prepared.database(), secrets);
        Application.tell(prepared.keys());
        application.boot(configuration, logging);
        application.deploy();
        welcome(settings, folder, prepared.database());
    }

    private void welcome(Settings settings, DataFolder folder, Database database) throws SQLException, IOException {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        console.println();
        console.println("Samrum is ready after " + seconds + " s: " + settings.url());
        new Welcome(console).say(settings, database);
        console.println();
        console.println("Everything is kept in " + folder.path("") + ". Ctrl-C stops everything.");
    }

    private void stop() {
        try {
            running.close();
        } catch (IOException | Refused failure) {
            console.println("Samrum did not stop in order: " + failure.getMessage());
        }
    }

    /** Says in one sentence why there is no Samrum; what nobody foresaw goes to the log with everything known. */
    private void giveUp(Thread thread, Throwable failure) {
        if (running.isStopping()) {
            return;
        }
        LOG.log(Level.SEVERE, "Samrum does not start", failure);
        console.println(
                failure instanceof Refused
                        ? failure.getMessage()
                        : "Samrum does not start, and the reason is in log/samrum.log in the data folder: " + failure
                                + ".");
        System.exit(1);
    }
}
