package se.samrum.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is sealed, in the database, within one transaction of one connection. */
final class Ledger {

    private static final int CHUNK = 1_000;

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    /** Waits for other sealers, until the end of the transaction; nobody else takes this lock. */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(6962, 1)");
        }
    }

    /** The database's clock, which also stamps the events. */
    Instant now() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    /**
     * The tree as it was last signed.
     *
     * @throws Disagreement when the stored nodes do not add up to it
     */
    Tree tree() throws SQLException, Disagreement {
        Optional<Head> head = lastHead();
        long size = head.map(Head::size).orElse(0L);
        byte[][] peaks = new byte[Long.SIZE][];
        for (int level = 0; level < peaks.length; level++) {
            if ((size >> level & 1) == 1) {
                peaks[level] = hash(level, (size >> level) - 1);
            }
        }
        Tree tree = new Tree(size, peaks);
        if (leaves() != size || head.isPresent() && !Arrays.equals(head.get().root(), tree.root())) {
            throw new Disagreement("the sealed leaves are not those that were last signed");
        }
        return tree;
    }

    /** A stored node; level 0 are the leaves. */
    byte[] hash(int level, long number) throws SQLException {
        String query = level == 0
                ? "select leaf_hash from audit_leaf where 0 = ? and position = ?"
                : "select hash from audit_node where level = ? and number = ?";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, level);
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        }
    }

    /** Where the leaf of an event is; empty when it is not sealed. */
    Optional<Long> position(UUID event) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select position from audit_leaf where event_id = ?")) {
            select.setObject(1, event);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    Optional<Head> lastHead() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select size, root, signed_at from audit_head order by size desc limit 1")) {
            return row.next()
                    ? Optional.of(new Head(
                            row.getLong(1), row.getBytes(2), row.getTimestamp(3).toInstant()))
                    : Optional.empty();
        }
    }

    /** How many leaves there are when none is missing. */
    long leaves() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(position) + 1, 0) from audit_leaf")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Makes a leaf of every event that waits, in the order of time, and lets it wait no longer. */
    void sealWaiting(Tree tree) throws SQLException {
        try (PreparedStatement waiting = connection.prepareStatement("select " + CanonicalEvent.COLUMNS
                        + " from audit_waiting w join audit_event e on e.id = w.event_id order by e.at, e.id");
                LeafBatch batch = new LeafBatch(connection)) {
            waiting.setFetchSize(CHUNK);
            try (ResultSet events = waiting.executeQuery()) {
                while (events.next()) {
                    byte[] leaf = Tree.leaf(CanonicalEvent.read(events));
                    batch.add(tree.size(), events.getObject("id", UUID.class), leaf, tree.append(leaf));
                }
            }
            batch.flush();
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
