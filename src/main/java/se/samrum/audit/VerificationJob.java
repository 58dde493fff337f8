package se.samrum.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samrum.access.Pools;
import se.samrum.key.Unreadable;
import se.samrum.verify.ShippedLog;
import se.samrum.verify.Verdict;

/**
 * Verifies the log behind the scenes. What it trusts is wrapped by the root key; an outsider who wants to trust less runs
 * the verifier with a key fetched long ago.
 */
@ApplicationScoped
public class VerificationJob {

    private static final Logger LOG = Logger.getLogger(VerificationJob.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Pools pools;

    @Inject
    VerificationRepository verifications;

    @Inject
    KnownLog known;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "samrum.heads")
    Optional<String> heads;

    @Inject
    @ConfigProperty(name = "samrum.log.years", defaultValue = "10")
    int years;

    /** Runs a verification that was begun, and writes down its result. */
    public void start(UUID run) {
        executor.execute(() -> run(run));
    }

    private void run(UUID run) {
        try {
            verifications.run(run, this::verdict);
        } catch (SQLException away) {
            LOG.log(Level.SEVERE, "The log was not verified", away);
        }
    }

    private Optional<Verdict> verdict() throws SQLException {
        try (Connection connection = pools.verifying().getConnection()) {
            ShippedLog log = ShippedLog.in(Path.of(heads.orElseThrow(() -> new IOException("there are no heads"))));
            return Optional.of(log.verify(known.trust(), connection, clock, years, leaves -> {}));
        } catch (IOException | Unreadable unreadable) {
            LOG.log(Level.WARNING, "Nothing can be told of the log", unreadable);
            return Optional.empty();
        }
    }
}
