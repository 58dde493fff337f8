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

/** What the database holds, compared with itself: concerns, their youths and the events that tell of them. */
final class Books {

    /** Concern by concern and event by event; a thing in an event is a pseudonym under the key of its room. */
    private static final String HALVES = """
            with told as (
                select c.id, c.room_id,
                       left(encode(sha256(k.outer_pad || sha256(k.inner_pad || uuid_send(c.id))), 'hex'), 24) as thing
                from concern c join pseudonym_key k on k.room_id = c.room_id),
            written as (
                select e.id, e.room_id, thing from audit_event e, unnest(e.things) thing
                where e.action = 'REGISTER_CONCERN' and e.outcome = 'DONE'),
            both_sides as (
                select told.id as concern, written.id as event from told
                join written on written.room_id = told.room_id and written.thing = told.thing)
            select 'concern ' || t.id from told t
            where (select count(*) from both_sides b where b.concern = t.id) <> 1
            union all
            select 'event ' || e.id from audit_event e
            where e.action = 'REGISTER_CONCERN' and e.outcome = 'DONE'
              and (select count(*) from both_sides b where b.event = e.id) <> 1
            union all
            select 'concern without youth ' || c.id from concern c
            where c.youth_id is not null
              and not exists (select from youth y where y.room_id = c.room_id and y.id = c.youth_id)
            union all
            select 'youth without concern ' || y.id from youth y
            where not exists (select from concern c where c.room_id = y.room_id and c.youth_id = y.id)""";

    private Books() {}

    /** Everything of which only a part is there. */
    static List<String> halves(Connection superuser) throws SQLException {
        return column(superuser, HALVES);
    }

    /** What is kept of every concern about a known youth: the youth's name and the whole text. */
    static Map<UUID, String> kept(Connection superuser) throws SQLException {
        Map<UUID, String> kept = new HashMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.id, y.name || ': ' || c.observation from concern c
                        join youth y on y.room_id = c.room_id and y.id = c.youth_id""")) {
            while (rows.next()) {
                kept.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        return kept;
    }

    /** Fills a room with concerns about as many youths, without asking who the caller is. */
    static void fill(Connection superuser, UUID room, int concerns, String name, String observation)
            throws SQLException {
        try (Statement quiet = superuser.createStatement();
                PreparedStatement insert = superuser.prepareStatement("""
                        with known as (
                            insert into youth (room_id, id, version, name, personnummer, reserve_number, registered_at)
                            select ?, gen_random_uuid(), 1, ?, null, 'P-' || gen_random_uuid(), now()
                            from generate_series(1, ?) returning room_id, id, name)
                        insert into concern (room_id, id, version, youth_id, who, observed_on, observation, types,
                                             report, report_reason, registered_at, registered_by, registered_by_name)
                        select room_id, gen_random_uuid(), 1, id, name, current_date, ?, 'ABSENCE NEW_PEERS', 'MADE', null,
                               now() - random() * interval '300 days', gen_random_uuid(), 'Någon' from known""")) {
            quiet.execute("set session_replication_role = replica");
            insert.setObject(1, room);
            insert.setString(2, name);
            insert.setInt(3, concerns);
            insert.setString(4, observation);
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
