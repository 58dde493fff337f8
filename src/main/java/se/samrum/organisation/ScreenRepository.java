package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.DatabaseAway;
import se.samrum.access.LoginToken;
import se.samrum.access.Pools;

/** Whether a sign-in is locked, and when its person last did something. */
@ApplicationScoped
@Transactional
class ScreenRepository {

    private static final String LASTING =
            " where token_hash = ? and ended_at is null and expires_at > clock_timestamp()";

    @Inject
    Pools pools;

    @Inject
    SignInRepository sessions;

    /** Locks a sign-in; one that is locked already, or has ended, stays as it is. */
    void lock(LoginToken token, String address) {
        sessions.change(
                token,
                Action.LOCK,
                address,
                "update login_session set locked_at = clock_timestamp()" + LASTING
                        + " and locked_at is null returning user_id",
                update -> update.setBytes(1, token.hash()));
    }

    boolean unlock(LoginToken token, String address) {
        return sessions.change(
                token,
                Action.UNLOCK,
                address,
                "update login_session set locked_at = null, seen_at = clock_timestamp()" + LASTING
                        + " returning user_id",
                update -> update.setBytes(1, token.hash()));
    }

    void refuse(UUID user, LoginToken token, String address) {
        sessions.refuse(Action.UNLOCK, Optional.of(user), Optional.of(token), address);
    }

    /** Notes that somebody did something; what sleeps is not woken by it. */
    void touch(LoginToken token) {
        ask(
                token,
                "update login_session set seen_at = clock_timestamp()" + LASTING
                        + " and is_awake(seen_at, locked_at, clock_timestamp()) returning 1");
    }

    /** Whether the sign-in lasts but sleeps. */
    boolean isLocked(LoginToken token) {
        return ask(
                        token,
                        "select 1 from login_session" + LASTING
                                + " and not is_awake(seen_at, locked_at, clock_timestamp())")
                .isPresent();
    }

    /** How long the sign-in lasts from now on, whatever its person does. */
    Optional<Duration> left(LoginToken token) {
        return ask(
                        token,
                        "select extract(epoch from expires_at - clock_timestamp())::bigint from login_session"
                                + LASTING)
                .map(Duration::ofSeconds);
    }

    private Optional<Long> ask(LoginToken token, String sql) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, token.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }
}
