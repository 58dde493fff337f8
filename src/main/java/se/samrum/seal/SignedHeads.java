package se.samrum.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heads that were signed, in the database, within one transaction of one connection. */
final class SignedHeads {

    private static final int CHUNK = 1_000;

    private final Connection connection;

    SignedHeads(Connection connection) {
        this.connection = connection;
    }

    Optional<Head> last() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select size, root, signed_at from audit_head order by size desc limit 1")) {
            return row.next()
                    ? Optional.of(new Head(
                            row.getLong(1), row.getBytes(2), row.getTimestamp(3).toInstant()))
                    : Optional.empty();
        }
    }

    void add(Head head, String note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_head (size, root, signed_at, note) values (?, ?, ?, ?)")) {
            insert.setLong(1, head.size());
            insert.setBytes(2, head.root());
            insert.setTimestamp(3, Timestamp.from(head.at()));
            insert.setString(4, note);
            insert.executeUpdate();
        }
    }

    /** The notes of heads above a size, a few at a time, smallest first. */
    List<String> notesAbove(long size) throws SQLException {
        return notes("select note from audit_head where size > ? order by size limit " + CHUNK, size);
    }

    /** The note of the head of exactly this size. */
    Optional<String> note(long size) throws SQLException {
        return notes("select note from audit_head where size = ?", size).stream()
                .findFirst();
    }

    private List<String> notes(String query, long size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, size);
            List<String> notes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    notes.add(rows.getString(1));
                }
            }
            return notes;
        }
    }
}
