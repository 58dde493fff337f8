package se.samrum.launch;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What an external server and its installing login must be, each said in one sentence when it is not. */
final class ServerCheck {

    private static final String PREPARE = " config/database.sql prepares a server as it must be.";
    private static final int OLDEST = 170_006;
    private static final int NEWEST_TRIED = 190_000;
    private static final String ASK = """
            select current_setting('server_version_num')::int, current_setting('server_version'), r.rolsuper, r.rolcreaterole,
                   r.oid = d.datdba, pg_encoding_to_char(d.encoding),
                   current_setting('log_parameter_max_length') = '0'
                   and current_setting('log_parameter_max_length_on_error') = '0'
            from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()""";

    private ServerCheck() {}

    /** Passes, perhaps with a word of warning on the console, or refuses. */
    static void pass(Connection connection, PrintStream console) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet server = statement.executeQuery(ASK)) {
            server.next();
            passVersion(server.getInt(1), server.getString(2), console);
            String login = connection.getMetaData().getUserName();
            demand(!server.getBoolean(3), login + " is a superuser, which Samrum never works as." + PREPARE);
            demand(server.getBoolean(4), login + " may not make roles." + PREPARE);
            demand(server.getBoolean(5), login + " does not own the database." + PREPARE);
            demand("UTF8".equals(server.getString(6)), "The database is not in UTF-8." + PREPARE);
            demand(server.getBoolean(7), "The server may write what people send into its log." + PREPARE);
        }
    }

    /** PostgreSQL's own number, such as 170006, and the name that people know it by. */
    static void passVersion(int number, String version, PrintStream console) {
        demand(number >= OLDEST, "The database is PostgreSQL " + version + ", but Samrum needs 17.6 or newer.");
        if (number >= NEWEST_TRIED) {
            console.println("The database is PostgreSQL " + version
                    + ", which is newer than what Samrum was tried with (17 and 18).");
        }
    }

    private static void demand(boolean fulfilled, String sentence) {
        if (!fulfilled) {
            throw new Refused(sentence);
        }
    }
}
