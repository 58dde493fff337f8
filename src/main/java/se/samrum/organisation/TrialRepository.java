package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Pools;

/** The counts of failed trials, which outlive a restart. What nobody has tried for a day begins anew. */
@ApplicationScoped
@Transactional
class TrialRepository {

    @Inject
    Pools pools;

    /**
     * Counts a trial.
     *
     * @throws TooOften when a pause is not over
     */
    void begin(TrialKeys keys) {
        try (Connection connection = pools.signingIn().getConnection()) {
            pauseOver(connection, keys.pair(), Pause.PAIR);
            if (!isKnown(connection, keys.pair())) {
                pauseOver(connection, keys.address(), Pause.ADDRESS);
                pauseOver(connection, keys.account(), Pause.ACCOUNT);
            }
            run(connection, keys, """
                    insert into signin_trial (key, failures, tried_at) values (?, 1, clock_timestamp())
                    on conflict (key) do update set tried_at = excluded.tried_at,
                        failures = 1 + case when signin_trial.tried_at > excluded.tried_at - interval '1 day'
                                            then signin_trial.failures else 0 end""");
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** Takes a trial back, and forgets what has not been tried for 90 days. */
    void succeed(TrialKeys keys) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement known = connection.prepareStatement(
                        "update signin_trial set failures = 0, succeeded_at = clock_timestamp() where key = ?");
                PreparedStatement old = connection.prepareStatement(
                        "delete from signin_trial where tried_at < clock_timestamp() - interval '90 days'")) {
            run(connection, keys, "update signin_trial set failures = greatest(failures - 1, 0) where key = ?");
            known.setBytes(1, keys.pair());
            known.executeUpdate();
            old.executeUpdate();
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private static void pauseOver(Connection connection, byte[] key, Pause pause) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select failures, extract(epoch from clock_timestamp() - tried_at) from signin_trial
                where key = ? and tried_at > clock_timestamp() - interval '1 day'""")) {
            select.setBytes(1, key);
            try (ResultSet row = select.executeQuery()) {
                long seconds = row.next() ? pause.after(row.getInt(1)).toSeconds() : 0;
                if (seconds > 0 && seconds > row.getLong(2)) {
                    throw new TooOften(Duration.ofSeconds(seconds - row.getLong(2)));
                }
            }
        }
    }

    private static boolean isKnown(Connection connection, byte[] pair) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select from signin_trial where key = ? and succeeded_at > clock_timestamp() - interval '90 days'""")) {
            select.setBytes(1, pair);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** In one order for everybody, so that no two wait for each other. */
    private static void run(Connection connection, TrialKeys keys, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (byte[] key : new byte[][] {keys.pair(), keys.address(), keys.account()}) {
                statement.setBytes(1, key);
                statement.executeUpdate();
            }
        }
    }
}
