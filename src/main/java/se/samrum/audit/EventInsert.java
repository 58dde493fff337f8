package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.LoginToken;
import se.samrum.access.Permit.Thing;
import se.samrum.key.KeyOwner;
import se.samrum.key.Sealing;

/** The statements that add an event; ids of things become pseudonyms on the way. */
@ApplicationScoped
class EventInsert {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "samrum.build", defaultValue = "unknown")
    String build;

    @Inject
    Sealing sealing;

    void write(Connection connection, Event event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_event (id, action, outcome, role, room_id, things, reason, address, build, salt)
                values (?, ?, ?, ?, ?, still_open(?, ?), ?, ?, ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, event.action());
            insert.setString(3, event.outcome());
            insert.setString(4, event.role().orElse(null));
            insert.setObject(5, event.room().orElse(null));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "uuid", event.things().stream().map(Thing::room).toArray()));
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", event.things().stream().map(this::pseudonym).toArray()));
            insert.setString(8, event.reason().orElse(null));
            insert.setString(9, event.address());
            insert.setString(10, build);
            insert.setBytes(11, salt());
            insert.executeUpdate();
        }
    }

    void writeSigning(Connection connection, SigningEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_event (id, action, outcome, user_id, session, address, build, salt)
                values (?, ?, ?, coalesce(?, (select s.user_id from login_session s where s.token_hash = ?)), ?, ?, ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, event.action());
            insert.setString(3, event.outcome());
            insert.setObject(4, event.user().orElse(null), Types.OTHER);
            insert.setBytes(5, event.token().map(LoginToken::hash).orElse(null));
            insert.setString(6, event.session().orElse(null));
            insert.setString(7, event.address());
            insert.setString(8, build);
            insert.setBytes(9, salt());
            insert.executeUpdate();
        }
    }

    private String pseudonym(Thing thing) {
        return sealing.pseudonym(new KeyOwner(thing.room(), thing.owner()), thing.id());
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
