package se.samrum.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What a database already holds of Samrum, asked before anything in it is changed.
 *
 * @param empty whether nobody works there yet
 * @param mode what it was set up for
 */
record Holding(boolean empty, Optional<Mode> mode) {

    static Holding of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!answer(statement, "select (to_regclass('samrum.municipality') is not null)::text")
                    .equals("true")) {
                return new Holding(true, Optional.empty());
            }
            String people = answer(statement, "select exists (select from samrum.municipality)::text");
            boolean empty = people.equals("false");
            boolean marked = answer(statement, "select (to_regclass('samrum.installation') is not null)::text")
                    .equals("true");
            String mode = marked ? answer(statement, "select min(mode) from samrum.installation") : "";
            return new Holding(empty, mode.isEmpty() ? before(empty) : Optional.of(Mode.valueOf(mode)));
        }
    }

    /** Before databases said what they are for, there were demonstrations only. */
    private static Optional<Mode> before(boolean empty) {
        return empty ? Optional.empty() : Optional.of(Mode.DEMONSTRATION);
    }

    private static String answer(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1) == null ? "" : row.getString(1);
        }
    }
}
