package se.samrum.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import se.samrum.SealedRows;
import se.samrum.Town;

/** A closed file in a room whose only reader has left. */
final class Forsaking {

    private Forsaking() {}

    static UUID in(String roomName) throws SQLException {
        UUID room = Town.room(roomName);
        UUID file = UUID.randomUUID();
        UUID youth;
        try (Connection quiet = Town.owner();
                Statement statement = quiet.createStatement()) {
            statement.execute("set session_replication_role = replica");
            youth = SealedRows.inTown().youth(quiet, room, "Sigge Ensam, 7A");
            SealedRows.inTown().concern(quiet, room, youth, "Sigge Ensam, 7A", "Kommer sent varje dag.");
        }
        Town.seed("insert into closed_file values (?, ?, 1, ?, now(), ?, null)", room, file, youth, UUID.randomUUID());
        return file;
    }
}
