package se.samrum.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.SealedRows;
import se.samrum.key.KeyOwner;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;

/** What the database holds, compared with itself: concerns, their youths and the events that tell of them. */
final class Books {

    private static final String WITHOUT_THE_OTHER = """
            select 'concern without youth ' || c.id from concern c
            where c.youth_id is not null
              and not exists (select from youth y where y.room_id = c.room_id and y.id = c.youth_id)
            union all
            select 'youth without concern ' || y.id from youth y
            where not exists (select from concern c where c.room_id = y.room_id and c.youth_id = y.id)
            union all
            select 'concern without its history ' || c.id from concern c
            where c.version - 1 <> (select count(*) from change h where h.room_id = c.room_id and h.row_id = c.id)""";

    private Books() {}

    /** Everything of which only a part is there: each concern has one event that names its pseudonym, and each such event one. */
    static List<String> halves(Connection superuser, SealedRows rows) throws SQLException {
        List<String> halves = column(superuser, WITHOUT_THE_OTHER);
        Map<String, Long> named =
                column(superuser, """
                        select e.room_id || ' ' || thing from audit_event e, unnest(e.things) thing
                        where e.action = 'REGISTER_CONCERN' and e.outcome = 'DONE'""").stream().collect(Collectors.groupingBy(thing -> thing, Collectors.counting()));
        int concerns = 0;
        try (Statement statement = superuser.createStatement();
                ResultSet each =
                        statement.executeQuery("select room_id, coalesce(youth_id, room_id), id from concern")) {
            while (each.next()) {
                concerns++;
                UUID room = each.getObject(1, UUID.class);
                UUID id = each.getObject(3, UUID.class);
                String thing = rows.sealing().pseudonym(new KeyOwner(room, each.getObject(2, UUID.class)), id);
                if (named.getOrDefault(room + " " + thing, 0L) != 1) {
                    halves.add("concern " + id);
                }
            }
        }
        String events = column(
                        superuser,
                        "select count(*) from audit_event where action = 'REGISTER_CONCERN' and outcome = 'DONE'")
                .get(0);
        if (Integer.parseInt(events) != concerns) {
            halves.add(events + " events of " + concerns + " concerns");
        }
        return halves;
    }

    /** What is kept of every concern about a known youth: the youth's name and the whole text. */
    static Map<UUID, String> kept(Connection superuser, SealedRows rows) throws SQLException {
        Map<UUID, String> kept = new HashMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet each = statement.executeQuery("""
                        select c.room_id, c.id, y.id, y.name, c.observation, y.version, c.version from concern c
                        join youth y on y.room_id = c.room_id and y.id = c.youth_id""")) {
            while (each.next()) {
                UUID room = each.getObject(1, UUID.class);
                UUID id = each.getObject(2, UUID.class);
                RowName youth = new RowName("youth", room, each.getObject(3, UUID.class), each.getInt(6));
                String name = rows.sealing().open(youth, "name", Sealed.of(each.getBytes(4)));
                RowName concern = new RowName("concern", room, id, each.getInt(7));
                kept.put(id, name + ": " + rows.sealing().open(concern, "observation", Sealed.of(each.getBytes(5))));
            }
        }
        return kept;
    }

    /** Fills a room with concerns about as many youths, without asking who the caller is. */
    static void fill(Connection superuser, SealedRows rows, UUID room, int concerns, String name, String observation)
            throws SQLException {
        try (Statement quiet = superuser.createStatement()) {
            quiet.execute("set session_replication_role = replica");
            for (int i = 0; i < concerns; i++) {
                rows.concern(superuser, room, rows.youth(superuser, room, name), name, observation);
            }
            quiet.execute("set session_replication_role = origin");
        }
    }

    /** Fills a room with very many concerns that nobody opens. */
    static void fillOpaque(Connection superuser, UUID room, int concerns) throws SQLException {
        try (Statement quiet = superuser.createStatement();
                PreparedStatement insert = superuser.prepareStatement("""
                        with known as (
                            insert into youth (room_id, id, version, name, reserve_number, registered_at)
                            select ?, gen_random_uuid(), 1, ?, 'P-' || gen_random_uuid(), now()
                            from generate_series(1, ?) returning room_id, id, name)
                        insert into concern (room_id, id, version, number, youth_id, who, observed_on, observation, types,
                                             report, registered_at, registered_by)
                        select room_id, gen_random_uuid(), 1, 'P-' || gen_random_uuid(), id, name, current_date, name, 'ABSENCE NEW_PEERS', 'MADE',
                               now() - random() * interval '300 days', gen_random_uuid() from known""")) {
            quiet.execute("set session_replication_role = replica");
            insert.setObject(1, room);
            insert.setBytes(2, SealedRows.opaque());
            insert.setInt(3, concerns);
            insert.executeUpdate();
            quiet.execute("set session_replication_role = origin");
        }
    }

    /** The first column. */
    static List<String> column(Connection superuser, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
