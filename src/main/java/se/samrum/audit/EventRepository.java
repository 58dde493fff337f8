package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Permit;
import se.samrum.access.Pools;
import se.samrum.organisation.Staff;

/** Reads events by the reviewer's own login of the database, which sees only the agencies its caller reviews. */
@ApplicationScoped
class EventRepository {

    private static final int PAGE = 50;
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    @Inject
    Pools pools;

    @Inject
    Staff staff;

    EventList find(Permit permit, EventFilter filter) {
        try (Connection connection = pools.of(permit.action()).getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select at, u.id, u.room_id, u.version, u.name, role, action, reviewed_room(e.room_id) as place,
                               things, outcome, reason
                        from audit_event e left join reviewed_users() u on u.id = e.user_id
                        where agency_id = any (?) and at >= ? and at < ?
                          and (?::text is null or action = ?) and (?::text is null or outcome = ?)
                        order by at desc, e.id limit ? offset ?""")) {
            select.setArray(1, connection.createArrayOf("uuid", agencies(permit)));
            select.setTimestamp(2, start(filter.from().orElse(LocalDate.EPOCH)));
            select.setTimestamp(
                    3, start(filter.until().orElse(LocalDate.of(9999, 1, 1)).plusDays(1)));
            select.setString(4, filter.action().orElse(null));
            select.setString(5, filter.action().orElse(null));
            select.setString(6, filter.outcome().orElse(null));
            select.setString(7, filter.outcome().orElse(null));
            select.setInt(8, PAGE + 1);
            select.setInt(9, filter.page() * PAGE);
            return read(select);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private static Object[] agencies(Permit permit) {
        return permit.places().stream().map(place -> place.agency()).distinct().toArray();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HERE).toInstant());
    }

    private EventList read(PreparedStatement select) throws SQLException {
        List<EventRow> rows = new ArrayList<>();
        try (ResultSet events = select.executeQuery()) {
            while (events.next()) {
                rows.add(row(events));
            }
        }
        boolean more = rows.size() > PAGE;
        return new EventList(more ? rows.subList(0, PAGE) : rows, more);
    }

    private EventRow row(ResultSet event) throws SQLException {
        boolean known = event.getBytes("name") != null;
        return new EventRow(
                event.getTimestamp("at").toInstant(),
                known ? Optional.of(staff.name(event)) : Optional.empty(),
                words(event.getString("role")),
                event.getString("action"),
                Optional.ofNullable(event.getString("place")),
                List.of((String[]) event.getArray("things").getArray()),
                event.getString("outcome"),
                Optional.ofNullable(event.getString("reason")));
    }

    private static List<String> words(String roles) {
        return roles == null ? List.of() : Arrays.asList(roles.split(" "));
    }
}
