package se.samrum.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The floor below the application: what PostgreSQL itself enforces. Its rules are queries in {@code db/floor-rules.sql},
 * each giving one line per weakness; every policy and every right of a run-time login stands in {@code db/floor.txt}.
 */
final class Floor {

    private Floor() {}

    /** Passes in silence, or throws with every weakness that was found. */
    static void check(Connection connection) throws SQLException {
        List<String> weaknesses = weaknesses(connection);
        if (!weaknesses.isEmpty()) {
            throw new WeakFloor(weaknesses);
        }
    }

    static List<String> weaknesses(Connection connection) throws SQLException {
        nameEverythingInFull(connection);
        List<String> weaknesses = new ArrayList<>();
        for (String rule : read("/db/floor-rules.sql").split(";\\s*\n")) {
            weaknesses.addAll(lines(connection, rule));
        }
        Set<String> wanted = wanted();
        Set<String> found = rights(connection);
        found.stream().filter(right -> !wanted.contains(right)).forEach(r -> weaknesses.add("not in the list: " + r));
        wanted.stream().filter(right -> !found.contains(right)).forEach(r -> weaknesses.add("missing: " + r));
        return weaknesses;
    }

    /** A login called samrum would otherwise see names without their schema, and the list has them with it. */
    private static void nameEverythingInFull(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
        }
    }

    /** Every policy and every right that a role of Samrum holds in this database, one line each. */
    static Set<String> rights(Connection connection) throws SQLException {
        return new TreeSet<>(lines(connection, read("/db/floor-rights.sql")));
    }

    private static Set<String> wanted() {
        return read("/db/floor.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String read(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Floor.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
