package se.samrum.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The fictional municipality of Lövsjö: people and places, settled once into an empty database. */
final class Demonstration {

    /** Known to everybody, and therefore only in a world in which everything is invented. */
    static final String PASSWORD = "lovsjo-blabar";

    private Demonstration() {}

    static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (count(statement, "select count(*) from samrum.municipality") == 0) {
                statement.execute(
                        "begin; set local role samrum_owner; set local search_path = samrum; " + world() + "; commit");
            }
        }
    }

    /** Whether nobody has told anything yet, so that the application may tell the demonstration's concerns. */
    static boolean isSilent(Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            return count(statement, "select count(*) from samrum.audit_event") == 0;
        }
    }

    static List<Account> accounts(Database database) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select u.login, u.name, string_agg(distinct m.role, ', '),
                               coalesce(string_agg(distinct r.name, ', '), min(a.name))
                        from samrum.app_user u join samrum.membership m on m.user_id = u.id
                        join samrum.agency a on a.id = m.agency_id left join samrum.room r on r.room_id = m.room_id
                        group by u.login, u.name order by min(a.name), u.login""")) {
            while (rows.next()) {
                accounts.add(new Account(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), PASSWORD));
            }
        }
        return accounts;
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String world() {
        try (InputStream script = Demonstration.class.getResourceAsStream("/db/demonstration/lovsjo.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
