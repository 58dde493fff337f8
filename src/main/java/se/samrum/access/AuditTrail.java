package se.samrum.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Where what happened is written down. Implemented by the audit; an event that cannot be written stops what it tells of. */
public interface AuditTrail {

    /** Writes, in the running transaction, that the action of this permit is done. */
    void done(Permit permit);

    /** Writes, in a transaction of its own, that an attempt was denied or failed. */
    void refused(Attempt attempt);

    /**
     * Writes, in the running transaction, how signing in or out went. There is no caller yet, so the person is named.
     *
     * @param connection of the login that signs people in
     * @param user empty when nobody has that name
     * @param token of the session that was opened or ended, if one was
     */
    void signing(
            Connection connection,
            Action action,
            boolean done,
            Optional<UUID> user,
            Optional<LoginToken> token,
            String address)
            throws SQLException;
}
