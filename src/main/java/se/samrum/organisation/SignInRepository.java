package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.AuditTrail;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.Pools;

/** Login sessions, by the only database login that may open one. Each method is one transaction with its audit event. */
@ApplicationScoped
@Transactional
class SignInRepository {

    /** The longest a sign-in lasts, whatever happens (ASVS 5.0, 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(8);

    @Inject
    Pools pools;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    void refuse(Optional<UUID> user, String address) {
        refuse(Action.SIGN_IN, user, Optional.empty(), address);
    }

    private void refuse(Action action, Optional<UUID> user, Optional<LoginToken> token, String address) {
        try (Connection connection = pools.signingIn().getConnection()) {
            trail.signing(connection, action, false, user, token, address);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    void open(UUID user, LoginToken token, String address) {
        Instant now = clock.instant();
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into login_session (id, token_hash, user_id, hat, opened_at, expires_at)
                        values (?, ?, ?, (select min(h) from hats_of(?) h having count(*) = 1), ?, ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, token.hash());
            insert.setObject(3, user);
            insert.setObject(4, user);
            insert.setTimestamp(5, Timestamp.from(now));
            insert.setTimestamp(6, Timestamp.from(now.plus(LONGEST)));
            insert.executeUpdate();
            trail.signing(connection, Action.SIGN_IN, true, Optional.of(user), Optional.of(token), address);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    boolean choose(LoginToken token, Hat hat, String address) {
        boolean chosen = change(token, Action.CHOOSE_HAT, address, """
                update login_session set hat = ? where token_hash = ? and hat is null and ended_at is null
                and expires_at > now() and ? in (select hats_of(user_id)) returning user_id""", update -> {
            update.setString(1, hat.name());
            update.setBytes(2, token.hash());
            update.setString(3, hat.name());
        });
        if (!chosen) {
            refuse(Action.CHOOSE_HAT, Optional.empty(), Optional.of(token), address);
        }
        return chosen;
    }

    boolean end(LoginToken token, String address) {
        return change(token, Action.SIGN_OUT, address, """
                update login_session set ended_at = clock_timestamp() where token_hash = ? and ended_at is null
                returning user_id""", update -> update.setBytes(1, token.hash()));
    }

    List<Hat> hats(LoginToken token) {
        return with("select hats_of(user_id) from login_session where token_hash = ? order by 1", select -> {
            select.setBytes(1, token.hash());
            List<Hat> hats = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hats.add(Hat.valueOf(rows.getString(1)));
                }
            }
            return hats;
        });
    }

    private boolean change(LoginToken token, Action action, String address, String sql, Binding binding) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            binding.bind(update);
            try (ResultSet changed = update.executeQuery()) {
                if (!changed.next()) {
                    return false;
                }
                Optional<UUID> user = Optional.of(changed.getObject(1, UUID.class));
                trail.signing(connection, action, true, user, Optional.of(token), address);
                return true;
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private <T> T with(String sql, Query<T> query) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.run(statement);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
