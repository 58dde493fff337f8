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
import se.samrum.key.KeyFolder;
import se.samrum.key.Sealing;
import se.samrum.key.StaffSeal;

/** The fictional municipality of Lövsjö: people and places, settled once into an empty database. */
final class Demonstration {

    /** Known to everybody, and therefore only in a world in which everything is invented. */
    static final String PASSWORD = "lovsjo-blabar";

    private Demonstration() {}

    static void settle(Connection connection, KeyFolder keys) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (count(statement, "select count(*) from samrum.municipality") == 0) {
                connection.setAutoCommit(false);
                statement.execute("set local role samrum_owner; set local search_path = samrum");
                Beginning.mark(statement, Mode.DEMONSTRATION);
                statement.execute(text("places.sql"));
                StaffSeal staff = new StaffSeal(new Sealing(keys));
                for (Person person : Person.read(text("people.txt"))) {
                    person.settle(connection, staff);
                }
                statement.execute(text("roles.sql"));
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Whether nobody has told anything yet, so that the application may tell the demonstration's concerns. */
    static boolean isSilent(Database database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            return count(statement, "select count(*) from samrum.audit_waiting") == 0
                    && count(statement, "select count(*) from samrum.audit_leaf") == 0;
        }
    }

    static List<Account> accounts(Database database) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        List<Person> people = Person.read(text("people.txt"));
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select m.user_id::text, string_agg(distinct m.role, ', '),
                               coalesce(string_agg(distinct r.name, ', '), min(a.name))
                        from samrum.membership m join samrum.agency a on a.id = m.agency_id
                        left join samrum.room r on r.room_id = m.room_id
                        group by m.user_id order by min(a.name)""")) {
            while (rows.next()) {
                String id = rows.getString(1);
                for (Person person : people) {
                    if (person.id().toString().equals(id)) {
                        accounts.add(new Account(person.login(), person.name(), rows.getString(2), rows.getString(3)));
                    }
                }
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

    private static String text(String name) {
        try (InputStream script = Demonstration.class.getResourceAsStream("/db/demonstration/" + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
