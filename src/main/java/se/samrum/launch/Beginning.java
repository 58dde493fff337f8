package se.samrum.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A municipality on its first day: a name and nobody, until the first administrator comes with the one-time secret. */
final class Beginning {

    static final String AS_OWNER = "set local role samrum_owner; set local search_path = samrum";

    private Beginning() {}

    /** Says for ever what the database is for; in the same transaction as the first row. */
    static void mark(Statement statement, Mode mode) throws SQLException {
        statement.execute("insert into installation values (true, '" + mode.name() + "', clock_timestamp())");
    }

    /**
     * Settles the municipality once into an empty database.
     *
     * @throws Refused when it has no name yet
     */
    static void settle(Connection connection, ModeSettings mode) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(AS_OWNER);
            if (isEmpty(statement)) {
                mark(statement, Mode.PRODUCTION);
                place(
                        connection,
                        mode.municipality()
                                .orElseThrow(
                                        () -> new Refused(
                                                "SAMRUM_MUNICIPALITY is missing: the first start wants the municipality's name.")));
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Whose database this is. */
    static String municipality(Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from samrum.municipality")) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select not exists (select from municipality)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The agency that keeps the system, and the municipality's room; all else is made by those who work there. */
    private static void place(Connection connection, String name) throws SQLException {
        UUID municipality = UUID.randomUUID();
        UUID agency = UUID.randomUUID();
        run(connection, "insert into municipality values (?, ?)", municipality, name);
        run(
                connection,
                "insert into agency (id, municipality_id, name, kind, controller, legal_nature)"
                        + " values (?, ?, 'Kommunledningen', 'MUNICIPAL_EXECUTIVE', 'Kommunstyrelsen', 'AUTHORITY')",
                agency,
                municipality);
        run(
                connection,
                "insert into room (room_id, kind, name, agency_id, municipality_id)"
                        + " values (?, 'MUNICIPALITY', ?, ?, ?)",
                UUID.randomUUID(),
                name,
                agency,
                municipality);
    }

    private static void run(Connection connection, String insert, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
