package se.samrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Asks the database who holds a login token; from then on this transaction is that person's. */
@ApplicationScoped
public class Gate {

    @Inject
    Pools pools;

    @Inject
    StaffNames names;

    /** Who holds this token now, outside of any transaction: enough to draw a page, not to read a row. */
    public Optional<Caller> look(LoginToken token) {
        return beginAs(token, Action.SEE_TODAY);
    }

    Optional<Caller> beginAs(LoginToken token, Action action) {
        DataSource pool = pools.of(action);
        try (Connection connection = pool.getConnection();
                PreparedStatement begin = prepare(token, connection);
                ResultSet rows = begin.executeQuery()) {
            return read(rows);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /**
     * Begins as the holder of the token on a connection of the caller's own.
     *
     * @return false when nobody holds it
     */
    public static boolean beginAs(LoginToken token, Connection connection) throws SQLException {
        try (PreparedStatement begin = prepare(token, connection);
                ResultSet rows = begin.executeQuery()) {
            return rows.next();
        }
    }

    private static PreparedStatement prepare(LoginToken token, Connection connection) throws SQLException {
        PreparedStatement begin = connection.prepareStatement("select * from begin_as(?)");
        begin.setBytes(1, token.secret());
        return begin;
    }

    private Optional<Caller> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        UUID user = rows.getObject("user_id", UUID.class);
        String name = names.open(
                rows.getObject("user_room", UUID.class), user, rows.getInt("user_version"), rows.getBytes("user_name"));
        Optional<Hat> hat = Optional.ofNullable(rows.getString("hat")).map(Hat::valueOf);
        List<Place> places = new ArrayList<>();
        do {
            if (rows.getString("role") != null) {
                places.add(place(rows));
            }
        } while (rows.next());
        return Optional.of(new Caller(user, name, hat, places));
    }

    private static Place place(ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        UUID agency = row.getObject("agency_id", UUID.class);
        return new Place(role, agency, row.getString("agency_name"), room(row));
    }

    private static Optional<Room> room(ResultSet row) throws SQLException {
        UUID id = row.getObject("room_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        RoomKind kind = RoomKind.valueOf(row.getString("room_kind"));
        return Optional.of(new Room(id, kind, row.getString("room_name"), row.getInt("readers")));
    }
}
