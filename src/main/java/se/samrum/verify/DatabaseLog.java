package se.samrum.verify;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log in the database, as it was at one instant: everything is read in one read-only transaction. */
final class DatabaseLog implements Closeable {

    private static final int FETCH = 2_000;
    private static final List<String> TEXTS = List.of(
            "user_id", "agency_id", "role", "session", "action", "outcome", "room_id", "reason", "address", "build");

    /** A list that is not plain, or absent, comes as null: no honest event has one. */
    private static final String LEAVES = """
            select l.position, l.event_id as leaf_event, l.leaf_hash, e.id, e.salt,
                   to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
                   e.user_id::text, e.agency_id::text, e.role, e.session, e.action, e.outcome, e.room_id::text,
                   e.reason, e.address, e.build,
                   case when e.things = '{}' or array_ndims(e.things) = 1 and array_lower(e.things, 1) = 1
                        then e.things end as things
            from audit_leaf l left join audit_event e on e.id = l.event_id order by l.position""";

    private static final String STRAY = """
            select e.id from audit_event e where not exists (select from audit_leaf l where l.event_id = e.id)
            and not exists (select from audit_waiting w where w.event_id = e.id) order by e.at, e.id limit 1""";

    private static final String VANISHED = """
            select w.event_id from audit_waiting w
            where not exists (select from audit_event e where e.id = w.event_id) order by 1 limit 1""";

    private static final String OLDEST = """
            select e.id, e.at from audit_waiting w join audit_event e on e.id = w.event_id order by e.at, e.id limit 1""";

    private final Connection connection;

    /** Takes its view of the database at once. */
    DatabaseLog(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select from audit_leaf limit 1");
        }
    }

    Rows<LeafRow> leaves() throws IOException {
        try {
            PreparedStatement select = connection.prepareStatement(LEAVES);
            select.setFetchSize(FETCH);
            select.closeOnCompletion();
            ResultSet rows = select.executeQuery();
            return () -> next(rows);
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    boolean isLeaf(byte[] hash) throws IOException {
        try (PreparedStatement select =
                connection.prepareStatement("select from audit_leaf where leaf_hash = ? limit 1")) {
            select.setBytes(1, hash);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    Optional<UUID> stray() throws IOException {
        return one(STRAY).map(UUID::fromString);
    }

    Optional<UUID> vanished() throws IOException {
        return one(VANISHED).map(UUID::fromString);
    }

    long waiting() throws IOException {
        return one("select count(*) from audit_waiting").map(Long::valueOf).orElse(0L);
    }

    Optional<Uncovered> oldestWaiting() throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OLDEST)) {
            return row.next()
                    ? Optional.of(new Uncovered(
                            -1,
                            row.getObject(1, UUID.class),
                            row.getTimestamp(2).toInstant()))
                    : Optional.empty();
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** When the transaction began, so that no event grows old by a long verification. */
    Instant now() throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private Optional<String> one(String query) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static Optional<LeafRow> next(ResultSet rows) throws IOException {
        try {
            return rows.next() ? Optional.of(row(rows)) : Optional.empty();
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static LeafRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Optional<LoggedEvent> event = id == null ? Optional.empty() : Optional.of(event(row, id));
        return new LeafRow(
                row.getLong("position"), row.getObject("leaf_event", UUID.class), row.getBytes("leaf_hash"), event);
    }

    private static LoggedEvent event(ResultSet row, UUID id) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (String column : TEXTS) {
            texts.add(row.getString(column));
        }
        var things = row.getArray("things");
        List<String> list = things == null ? null : Arrays.asList((String[]) things.getArray());
        return new LoggedEvent(id, row.getString("at"), texts, list, row.getBytes("salt"));
    }
}
