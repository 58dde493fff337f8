package se.samrum.rotation;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samrum.key.KeyOwner;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;

/**
 * The sealed columns of one table, as they are or as they were before their changes.
 *
 * @param past whether it is the history of the table
 * @param of the column that names the concern its rows were added to, since they belong to whomever that is about; "" when none
 *     does
 */
record Shelf(String table, List<String> columns, boolean past, String of) {

    private static final int AT_A_TIME = 100;
    private static final int FIRST_FIELD = 6;

    /** Every table with sealed columns, and the history of each. */
    static List<Shelf> all(Connection connection) throws SQLException {
        List<Shelf> shelves = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select c.relname, array_agg(a.attname::text order by a.attnum) as sealed,
                               coalesce((select k.attname from pg_attribute k where k.attrelid = c.oid
                                         and k.attname in ('concern_id', 'of_subject')), '') as subject
                        from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                        where a.atttypid = 'samrum.sealed'::regtype and not a.attisdropped
                          and c.relnamespace = 'samrum'::regnamespace and has_column_privilege(c.oid, a.attnum, 'update')
                        group by c.oid, 1 order by 1""");
                ResultSet tables = select.executeQuery()) {
            while (tables.next()) {
                List<String> columns =
                        List.of((String[]) tables.getArray("sealed").getArray());
                String subject = tables.getString("subject");
                shelves.add(new Shelf(tables.getString("relname"), columns, false, subject));
                shelves.add(new Shelf(tables.getString("relname"), columns, true, subject));
            }
        }
        return shelves;
    }

    long size(Connection connection) throws SQLException {
        try (PreparedStatement count =
                        connection.prepareStatement("select count(*) from " + kept() + " k where " + mine());
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The next few rows after this one, in the order of the primary key. */
    List<SealedRow> after(Connection connection, UUID room, UUID id) throws SQLException {
        return rows(connection, "(k.room_id, k.id) > (?, ?) order by k.room_id, k.id limit " + AT_A_TIME, room, id);
    }

    /** All that one row was before its changes. */
    List<SealedRow> history(Connection connection, RowName row) throws SQLException {
        return rows(connection, "k.room_id = ? and k.row_id = ?", row.room(), row.id());
    }

    /** The next few rows that were added to one concern, after this one. */
    List<SealedRow> addedTo(Connection connection, RowName concern, UUID after) throws SQLException {
        String next = "k.room_id = ? and k." + of + " = ? and k.id > ? order by k.id limit " + AT_A_TIME;
        return rows(connection, next, concern.room(), concern.id(), after);
    }

    /** Whether its rows were added to concerns. */
    boolean added() {
        return !of.isEmpty();
    }

    private List<SealedRow> rows(Connection connection, String which, UUID... ids) throws SQLException {
        String values = columns.stream().map(this::value).collect(joining(", "));
        String row = past ? "k.row_id" : "k.id";
        String live = added()
                ? "about.observation"
                : "coalesce(" + columns.stream().map(column -> "live." + column).collect(joining(", ")) + ")";
        String about =
                added() ? " left join concern about on about.room_id = live.room_id and about.id = live." + of : "";
        try (PreparedStatement select = connection.prepareStatement("select k.room_id, k.id, " + row + ", k.version,"
                + " coalesce(substring(" + live + "::bytea from 2 for 16), uuid_send(k.room_id)), " + values
                + " from " + kept() + " k left join " + table + " live on live.room_id = k.room_id and live.id = " + row
                + about + " where " + mine() + " and " + which)) {
            for (int i = 0; i < ids.length; i++) {
                select.setObject(i + 1, ids[i]);
            }
            List<SealedRow> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
            return found;
        }
    }

    private SealedRow row(ResultSet row) throws SQLException {
        Map<String, Sealed> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byte[] field = row.getBytes(i + FIRST_FIELD);
            if (field != null) {
                fields.put(columns.get(i), Sealed.of(field));
            }
        }
        UUID room = row.getObject(1, UUID.class);
        RowName name = new RowName(table, room, row.getObject(3, UUID.class), row.getInt(4));
        return new SealedRow(row.getObject(2, UUID.class), name, KeyOwner.id(row.getBytes(5)), fields);
    }

    /**
     * Puts fresh fields in the place of the old ones.
     *
     * @return false when somebody has written there meanwhile, or is writing now; theirs stays
     */
    boolean exchange(Connection connection, SealedRow row, Map<String, Sealed> fresh) throws SQLException {
        Collection<String> changed = fresh.keySet();
        String same = changed.stream().map(column -> value(column) + " = ?").collect(joining(" and "));
        try (PreparedStatement update = connection.prepareStatement("update " + kept() + " set " + assign(changed)
                + " where (room_id, id) in (select k.room_id, k.id from " + kept()
                + " k where k.room_id = ? and k.id = ? and k.version = ? and " + same + " for update skip locked)")) {
            int at = 1;
            for (Sealed field : fresh.values()) {
                update.setBytes(at++, field.bytes());
            }
            update.setObject(at++, row.name().room());
            update.setObject(at++, row.id());
            update.setInt(at++, row.name().version());
            for (String column : changed) {
                update.setBytes(at++, row.fields().get(column).bytes());
            }
            return update.executeUpdate() == 1;
        }
    }

    private String kept() {
        return past ? "change" : table;
    }

    private String mine() {
        return past ? "k.of_table = '" + table + "'" : "true";
    }

    private String value(String column) {
        String was = "k.was ->> '" + column + "'";
        return past
                ? "case when " + was + " ~ '^\\\\x01([0-9a-f]{2}){48,}$' then decode(substr(" + was + ", 3), 'hex') end"
                : "k." + column;
    }

    private String assign(Collection<String> columns) {
        return past
                ? columns.stream()
                        .map(column -> "'" + column + "', '\\x' || encode(?, 'hex')")
                        .collect(joining(", ", "was = was || jsonb_build_object(", ")"))
                : columns.stream().map(column -> column + " = ?").collect(joining(", "));
    }
}
