package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.Action;
import se.samrum.access.LoginToken;

/** The audit events of signing in: before there is a caller, so this pool names the person itself. */
@ApplicationScoped
class SignInEvents {

    private static final int SALT_BYTES = 16;
    private static final int SESSION_DIGITS = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "samrum.build", defaultValue = "unknown")
    String build;

    void write(
            Connection connection,
            Action action,
            String outcome,
            Optional<UUID> user,
            Optional<LoginToken> token,
            String address)
            throws SQLException {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_event (id, action, outcome, user_id, session, address, build, salt)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, action.name());
            insert.setString(3, outcome);
            insert.setObject(4, user.orElse(null));
            insert.setString(5, token.map(SignInEvents::session).orElse(null));
            insert.setString(6, address);
            insert.setString(7, build);
            insert.setBytes(8, salt);
            insert.executeUpdate();
        }
    }

    private static String session(LoginToken token) {
        return HexFormat.of().formatHex(token.hash()).substring(0, SESSION_DIGITS);
    }
}
