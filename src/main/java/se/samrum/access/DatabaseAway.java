package se.samrum.access;

import java.sql.SQLException;

/** The database does not answer; nothing was read and nothing was written, and trying again helps. */
public final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseAway(SQLException cause) {
        super(cause);
    }

    /**
     * What a failed call of the database means. A pool that gives no connection has no SQLSTATE; class 08 is a lost
     * connection, 57P a server that stops or starts, 53 one that is full (PostgreSQL, appendix A).
     *
     * @return this exception when it is away, and otherwise a fault of ours
     */
    public static RuntimeException of(SQLException failure) {
        String state = failure.getSQLState();
        boolean away = state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return away ? new DatabaseAway(failure) : new IllegalStateException(failure);
    }
}
