package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.AuditTrail;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Pools;

/** The one way in that needs no user: the database opens it, once. A method is one transaction with its audit event. */
@ApplicationScoped
@Transactional
class FirstAdministratorRepository {

    private static final int VERSION = 1;

    @Inject
    Pools pools;

    @Inject
    AuditTrail trail;

    @Inject
    Staff staff;

    /** The municipality's room, for as long as the first administrator is awaited. */
    Optional<UUID> room() {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement select = connection.prepareStatement("select first_room()");
                ResultSet row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, UUID.class));
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    boolean add(UUID room, byte[] secret, String login, String name, String hash, String address) {
        UUID user = UUID.randomUUID();
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement call = connection.prepareStatement("select first_administrator(?, ?, ?, ?, ?, ?)")) {
            call.setBytes(1, secret);
            call.setObject(2, user);
            call.setBytes(3, staff.seal(room, user, VERSION, "login", login));
            call.setBytes(4, staff.index(login));
            call.setBytes(5, staff.seal(room, user, VERSION, "name", name));
            call.setString(6, hash);
            boolean added = isTrue(call);
            Optional<UUID> who = added ? Optional.of(user) : Optional.empty();
            trail.signing(connection, Action.SET_UP, added, who, Optional.empty(), address);
            return added;
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private static boolean isTrue(PreparedStatement call) throws SQLException {
        try (ResultSet row = call.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
