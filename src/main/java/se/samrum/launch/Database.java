package se.samrum.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One login to one database, so that nobody passes url, user and password around separately. */
public record Database(String url, String user, String password) {

    /** Opens a connection that the caller closes. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Hides the password, because records are easily logged. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
