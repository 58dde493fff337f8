package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Permit;
import se.samrum.access.Pools;
import se.samrum.verify.Finding;
import se.samrum.verify.Verdict;

/** Remembers verifications of the log, so that their results outlive the server. */
@ApplicationScoped
class VerificationRepository {

    @Inject
    Pools pools;

    /** Begins one; false when one is under way already. */
    boolean start(Permit permit, UUID run) {
        try (Connection connection = pools.of(permit.action()).getConnection();
                PreparedStatement start = connection.prepareStatement("select start_verification(?)")) {
            start.setObject(1, run);
            try (ResultSet row = start.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    LastVerification last(Permit permit) {
        try (Connection connection = pools.of(permit.action()).getConnection();
                PreparedStatement select = connection.prepareStatement("select * from last_verification()");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new LastVerification(
                    row.getBoolean("running"),
                    instant(row, "ended"),
                    Optional.ofNullable(row.getString("outcome")),
                    instant(row, "covered_until"),
                    Optional.ofNullable(row.getString("kind")),
                    row.getBoolean("elsewhere"),
                    Optional.ofNullable(row.getObject("place", Long.class)),
                    Optional.ofNullable(row.getObject("event", UUID.class)));
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** Writes down how one ended; there is no caller, since it ran behind the scenes. Empty: nothing could be told. */
    void end(UUID run, Optional<Verdict> verdict) throws SQLException {
        Optional<Finding> bad = verdict.flatMap(Verdict::bad);
        try (Connection connection = pools.of(Action.VERIFY_LOG).getConnection();
                PreparedStatement end = connection.prepareStatement("""
                        update audit_verification
                        set ended_at = clock_timestamp(), outcome = ?, covered_until = ?, kind = ?, position = ?, event_id = ?
                        where id = ? and ended_at is null""")) {
            end.setString(
                    1, verdict.map(known -> known.isSound() ? "SOUND" : "BAD").orElse("UNKNOWN"));
            end.setTimestamp(
                    2, verdict.flatMap(Verdict::until).map(Timestamp::from).orElse(null));
            end.setString(3, bad.map(finding -> finding.kind().name()).orElse(null));
            end.setObject(4, bad.map(Finding::position).orElse(null), Types.BIGINT);
            end.setObject(5, bad.flatMap(Finding::event).orElse(null), Types.OTHER);
            end.setObject(6, run);
            end.executeUpdate();
        }
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
