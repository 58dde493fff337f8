package se.samrum.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A real PostgreSQL inside the data folder, kept running for as long as this object is open. */
public final class EmbeddedPostgres implements Closeable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());
    private static final long RETRY_NANOS = SECONDS.toNanos(15);
    private static final long PAUSE_MILLIS = 50;
    private static final String NAME = "samrum";
    private static final String WRONG_PASSWORD = "28P01";

    private final Postmaster postmaster;
    private final String password;
    private final CountDownLatch closing = new CountDownLatch(1);
    private Process running;

    private EmbeddedPostgres(Postmaster postmaster, String password) {
        this.postmaster = postmaster;
        this.password = password;
    }

    /** Starts the database on a loopback port (0: any free one), making it at the first start. */
    public static EmbeddedPostgres start(DataFolder folder, Secrets secrets, int port) throws IOException {
        EmbeddedPostgres postgres = new EmbeddedPostgres(Postmaster.on(folder, secrets, port), secrets.superuser());
        postgres.begin();
        return postgres;
    }

    /** The superuser's login to the database {@code samrum}. */
    public Database database() {
        return login(NAME);
    }

    /** Stops the database in order and waits until it has stopped. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        synchronized (this) {
            if (running != null && running.isAlive()) {
                PostgresStop.stop(running.toHandle());
            }
        }
    }

    /** The main process as it is now: the watchdog replaces it. */
    synchronized Process process() {
        return running;
    }

    private void begin() throws IOException {
        try {
            run();
            create();
        } catch (IOException | Refused failure) {
            close();
            throw failure;
        }
        Thread watchdog = new Thread(this::watch, "database-watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    /** Tries again for a while, since children of a killed server linger for a moment and block a new one. */
    private synchronized void run() throws IOException {
        long giveUp = System.nanoTime() + RETRY_NANOS;
        do {
            running = postmaster.start();
            if (answers()) {
                return;
            }
            pause();
        } while (closing.getCount() > 0 && System.nanoTime() < giveUp);
        throw postmaster.refusal();
    }

    /** Waits as long as the process lives, because recovery after a crash takes the time it takes. */
    private boolean answers() throws IOException {
        while (running.isAlive() && closing.getCount() > 0) {
            try (Connection connection = login("postgres").open()) {
                return connection.isValid(0);
            } catch (SQLException notYet) {
                refuseWrongPassword(notYet);
                pause();
            }
        }
        return false;
    }

    private static void refuseWrongPassword(SQLException failure) {
        if (WRONG_PASSWORD.equals(failure.getSQLState())) {
            throw new Refused("The database does not accept the password in secrets.properties.", failure);
        }
    }

    private void pause() throws IOException {
        try {
            closing.await(PAUSE_MILLIS, MILLISECONDS);
        } catch (InterruptedException stopping) {
            throw Waiting.interrupted();
        }
    }

    private void create() throws IOException {
        try (Connection connection = login("postgres").open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.executeUpdate("create database " + NAME);
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private Database login(String name) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + name, PostgresCluster.SUPERUSER, password);
    }

    /** Brings the database back when it dies, on the same port so that connection pools find it again. */
    private void watch() {
        while (closing.getCount() > 0) {
            try {
                Waiting.exit(process());
                if (closing.getCount() > 0) {
                    LOG.warning("The database has ended unexpectedly and is started again");
                    run();
                }
            } catch (IOException | Refused failure) {
                LOG.log(Level.SEVERE, "The database is not back yet", failure);
            }
        }
    }
}
