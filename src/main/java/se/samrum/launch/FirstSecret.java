package se.samrum.launch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Optional;

/** What whoever sees the console shows to become the first administrator: once, and within a day. */
final class FirstSecret {

    private static final int BYTES = 32;

    private FirstSecret() {}

    /**
     * A new one-time secret, in place of any before, for as long as there is no administrator; only its SHA-256 is kept.
     *
     * @return 256 bits in base64url; empty when there is an administrator
     */
    static Optional<String> renew(Database database) throws SQLException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(Beginning.AS_OWNER);
            boolean awaited =
                    await(connection, MessageDigest.getInstance("SHA-256").digest(secret));
            connection.commit();
            return awaited
                    ? Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                    : Optional.empty();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean await(Connection connection, byte[] hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("select await_first_administrator(?)")) {
            insert.setBytes(1, hash);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
