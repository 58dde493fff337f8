package se.samrum.rotation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import se.samrum.key.KeyOwner;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Sealing;
import se.samrum.key.Unreadable;

/** One walk past everything that is sealed, a few rows and one short transaction at a time. */
final class Pass {

    private static final Logger LOG = System.getLogger(Pass.class.getName());
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PERCENT = 100;

    private final DataSource pool;
    private final Sealing sealing;
    private final IntConsumer progress;
    private final Set<OldKey> unreadable = new HashSet<>();
    private long rows;
    private long seen;
    private boolean foundOlder;

    Pass(DataSource pool, Sealing sealing, IntConsumer progress) {
        this.pool = pool;
        this.sealing = sealing;
        this.progress = progress;
    }

    void walk() throws SQLException {
        List<Shelf> shelves;
        try (Connection connection = pool.getConnection()) {
            shelves = Shelf.all(connection);
            for (Shelf shelf : shelves) {
                rows += shelf.size(connection);
            }
        }
        for (Shelf shelf : shelves) {
            walk(shelf);
        }
    }

    /** Only what one row was before its changes, and what was added to it. */
    void walkAround(RowName row) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (Shelf shelf : Shelf.all(connection)) {
                if (shelf.past() && shelf.table().equals(row.table())) {
                    renew(connection, shelf, shelf.history(connection, row));
                }
                if (shelf.added() && !shelf.past() && "concern".equals(row.table())) {
                    renewAdded(connection, shelf, row);
                }
            }
            connection.commit();
        }
    }

    private void renewAdded(Connection connection, Shelf shelf, RowName concern) throws SQLException {
        List<SealedRow> next = shelf.addedTo(connection, concern, FIRST);
        while (!next.isEmpty()) {
            renew(connection, shelf, next);
            connection.commit();
            next = shelf.addedTo(connection, concern, next.get(next.size() - 1).id());
        }
    }

    /** Whether something was sealed with an older key and could be opened, so that it takes another walk to be sure. */
    boolean foundOlder() {
        return foundOlder;
    }

    /** The old keys of what could not be opened; somebody may put it right one day. */
    Set<OldKey> unreadable() {
        return unreadable;
    }

    private void walk(Shelf shelf) throws SQLException {
        UUID room = FIRST;
        UUID id = FIRST;
        List<SealedRow> next = step(shelf, room, id);
        while (!next.isEmpty()) {
            SealedRow last = next.get(next.size() - 1);
            next = step(shelf, last.name().room(), last.id());
        }
    }

    private List<SealedRow> step(Shelf shelf, UUID room, UUID id) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            List<SealedRow> next = shelf.after(connection, room, id);
            renew(connection, shelf, next);
            connection.commit();
            seen += next.size();
            progress.accept((int) (Math.min(seen, rows) * PERCENT / Math.max(rows, 1)));
            return next;
        }
    }

    private void renew(Connection connection, Shelf shelf, List<SealedRow> found) throws SQLException {
        for (SealedRow row : found) {
            Map<String, Sealed> fresh = renew(row);
            if (!fresh.isEmpty()) {
                foundOlder = true;
                shelf.exchange(connection, row, fresh);
            }
        }
    }

    private Map<String, Sealed> renew(SealedRow row) {
        Map<String, Sealed> fresh = new LinkedHashMap<>();
        row.fields().forEach((column, field) -> {
            if (sealing.isOld(row.name().room(), field) || !row.ownerOf(field).equals(field.owner())) {
                renew(row, column, field, fresh);
            }
        });
        return fresh;
    }

    private void renew(SealedRow row, String column, Sealed field, Map<String, Sealed> fresh) {
        try {
            fresh.put(column, sealing.renew(row.name(), column, field, row.ownerOf(field)));
        } catch (Unreadable left) {
            unreadable.add(new OldKey(new KeyOwner(row.name().room(), field.owner()), field.generation()));
            String why = left.getMessage();
            LOG.log(
                    Level.ERROR,
                    "A field of {0}.{1} keeps its old key: {2}",
                    row.name().table(),
                    column,
                    why);
        }
    }
}
