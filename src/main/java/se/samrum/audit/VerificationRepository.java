package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** What is done while nobody else verifies; empty when nothing could be told. */
    interface Check {
        Optional<Verdict> verdict() throws SQLException;
    }

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
                    Optional.ofNullable(row.getObject("event", UUID.class)));
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** Runs one alone, and writes down how it ended; there is no caller, since it runs behind the scenes. */
    void run(UUID run, Check check) throws SQLException {
        try (Connection connection = pools.of(Action.VERIFY_LOG).getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                end(connection, run, check.verdict());
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '5s'");
            try (ResultSet row = statement.executeQuery("select from audit_verifying for update")) {
                if (!row.next()) {
                    throw new SQLException("the row that a verification holds is gone");
                }
            }
        }
    }

    private static void end(Connection connection, UUID run, Optional<Verdict> verdict) throws SQLException {
        Optional<Finding> bad = verdict.flatMap(Verdict::bad);
        try (PreparedStatement end = connection.prepareStatement("select end_verification(?, ?, ?, ?, ?, ?)")) {
            end.setObject(1, run);
            end.setString(
                    2, verdict.map(known -> known.isSound() ? "SOUND" : "BAD").orElse("UNKNOWN"));
            end.setTimestamp(
                    3, verdict.flatMap(Verdict::complete).map(Timestamp::from).orElse(null));
            end.setString(4, bad.map(finding -> finding.kind().name()).orElse(null));
            end.setObject(5, bad.map(Finding::position).orElse(null), Types.BIGINT);
            end.setObject(6, bad.flatMap(Finding::event).orElse(null), Types.OTHER);
            end.execute();
        }
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
