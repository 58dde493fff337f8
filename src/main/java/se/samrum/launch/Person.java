package se.samrum.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samrum.key.StaffSeal;

/** Somebody who works in the demonstration's municipality. */
record Person(UUID id, UUID agency, String login, String name) {

    private static final UUID MUNICIPALITY = UUID.fromString("1c406877-32c0-5930-bffe-161ac21884ea");

    static List<Person> read(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(word -> new Person(UUID.fromString(word[0]), UUID.fromString(word[1]), word[2], word[3]))
                .toList();
    }

    /** Writes the row as the application would, with the names sealed. */
    void settle(Connection connection, StaffSeal staff) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into app_user (id, room_id, version, agency_id, login, login_index, name)
                values (?, ?, 1, ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setObject(2, MUNICIPALITY);
            insert.setObject(3, agency);
            insert.setBytes(4, staff.seal(MUNICIPALITY, id, 1, "login", login));
            insert.setBytes(5, staff.index(login));
            insert.setBytes(6, staff.seal(MUNICIPALITY, id, 1, "name", name));
            insert.executeUpdate();
        }
    }
}
