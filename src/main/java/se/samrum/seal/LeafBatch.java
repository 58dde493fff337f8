package se.samrum.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samrum.seal.Tree.Node;

/** Leaves and nodes on their way into the database, many to a round trip. */
final class LeafBatch implements AutoCloseable {

    private static final int MANY = 1_000;

    private final PreparedStatement leaves;
    private final PreparedStatement nodes;
    private final PreparedStatement sealed;
    private int size;

    LeafBatch(Connection connection) throws SQLException {
        leaves = connection.prepareStatement("insert into audit_leaf (position, event_id, leaf_hash) values (?, ?, ?)");
        nodes = connection.prepareStatement("insert into audit_node (level, number, hash) values (?, ?, ?)");
        sealed = connection.prepareStatement("delete from audit_waiting where event_id = ?");
    }

    void add(long position, UUID event, byte[] leaf, List<Node> complete) throws SQLException {
        leaves.setLong(1, position);
        leaves.setObject(2, event);
        leaves.setBytes(3, leaf);
        leaves.addBatch();
        sealed.setObject(1, event);
        sealed.addBatch();
        for (Node node : complete) {
            nodes.setInt(1, node.level());
            nodes.setLong(2, node.number());
            nodes.setBytes(3, node.hash());
            nodes.addBatch();
        }
        size++;
        if (size % MANY == 0) {
            flush();
        }
    }

    void flush() throws SQLException {
        leaves.executeBatch();
        nodes.executeBatch();
        sealed.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        leaves.close();
        nodes.close();
        sealed.close();
    }
}
