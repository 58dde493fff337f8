package se.samrum.launch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL that the deployer runs: waited for while it starts, and refused when Samrum cannot live in it. */
final class ExternalPostgres {

    private static final long PAUSE_NANOS = SECONDS.toNanos(1);
    private static final Set<String> WRONG_LOGIN = Set.of("28P01", "28000");
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String STARTING = "57P03";
    private static final String TOO_MANY = "53300";
    private static final String CONNECTION_CLASS = "08";

    private final Database database;
    private final PrintStream console;

    ExternalPostgres(Database database, PrintStream console) {
        this.database = database;
        this.console = console;
    }

    /**
     * The first connection.
     *
     * @param seconds for how long a database that does not answer is asked again
     * @throws Refused when it does not answer in time, or turns the login away
     */
    Connection connect(int seconds) {
        long giveUp = System.nanoTime() + SECONDS.toNanos(seconds);
        for (boolean first = true; ; first = false) {
            Optional<Connection> answered = tryOnce(System.nanoTime() > giveUp);
            if (answered.isPresent()) {
                return answered.get();
            }
            if (first) {
                console.println("The database at " + place() + " does not answer yet; Samrum asks again for " + seconds
                        + " seconds …");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private Optional<Connection> tryOnce(boolean last) {
        try {
            return Optional.of(database.open());
        } catch (SQLException failure) {
            refuseForGood(failure);
            if (last) {
                throw new Refused("The database at " + place() + " does not answer.", failure);
            }
            return Optional.empty();
        }
    }

    private void refuseForGood(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (WRONG_LOGIN.contains(state)) {
            throw new Refused(
                    "The database at " + place() + " does not let " + database.user()
                            + " in: SAMRUM_DB_USER or SAMRUM_DB_PASSWORD is wrong, or the server does not allow it.",
                    failure);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            throw new Refused(
                    "There is no database at " + place() + ": run config/database.sql on the server first.", failure);
        }
        if (!state.startsWith(CONNECTION_CLASS) && !state.equals(STARTING) && !state.equals(TOO_MANY)) {
            throw new Refused("The database at " + place() + " cannot be used; log/samrum.log says why.", failure);
        }
    }

    /** Host and database alone: what follows in the address is nobody's business on a console. */
    private String place() {
        return database.url().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
    }

    /** Whether a login of this server takes a password, asked without changing anything. */
    static boolean accepts(Database login) throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            if (WRONG_LOGIN.contains(String.valueOf(refused.getSQLState()))) {
                return false;
            }
            return refused.getSQLState() != null && !refused.getSQLState().startsWith(CONNECTION_CLASS);
        }
    }
}
