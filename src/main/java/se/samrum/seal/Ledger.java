package se.samrum.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What is sealed, in the database, within one transaction of one connection. */
final class Ledger {

    private static final int CHUNK = 1_000;

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    /** Waits a little for other sealers, and keeps them out until the end of the transaction. */
    void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '5s'");
            try (ResultSet row = statement.executeQuery("select from audit_sealing for update")) {
                if (!row.next()) {
                    throw new SQLException("the row that a sealer holds is gone");
                }
            }
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
        Optional<Head> head = new SignedHeads(connection).last();
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
}
