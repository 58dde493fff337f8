package se.samrum.seal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samrum.access.DatabaseAway;
import se.samrum.key.Unreadable;
import se.samrum.lock.NewKeysAsked;

/** Seals while the application runs, and once more when it stops. */
@ApplicationScoped
class SealJob {

    private static final Logger LOG = Logger.getLogger(SealJob.class.getName());

    /** From the end of one run to the next; what is promised is that nothing waits longer than 60 s. */
    private static final long PAUSE_SECONDS = 10;

    /** Old events go once in so many runs, about four times a day; not in the first ones, when the clock may be wrong still. */
    private static final int RUNS_PER_PRUNING = 2_000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    LogSeal log;

    private volatile boolean stopping;
    private int runs;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (log.isPossible()) {
            executor.schedule(this::run, 0, TimeUnit.SECONDS);
        } else {
            LOG.severe("The log is not sealed: no folder is named for its heads and keys");
        }
    }

    /** Before the beans go: when they are destroyed, the application can load no class any more that it has not used yet. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopping = true;
        if (log.isPossible()) {
            seal();
        }
    }

    /** New keys are asked for: the key that signs is exchanged too, and announced by the former one. */
    void rotate(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewKeysAsked asked) {
        if (log.isPossible()) {
            executor.execute(this::rotateKey);
        }
    }

    private synchronized void rotateKey() {
        try {
            log.rotateKey();
        } catch (DatabaseAway | IllegalStateException | Unreadable refused) {
            LOG.log(Level.SEVERE, "The key that signs the log was not exchanged", refused);
        }
    }

    private void run() {
        try {
            seal();
            runs++;
            if (runs % RUNS_PER_PRUNING == 0) {
                log.prune();
            }
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "Old events of the log are still there", away);
        } finally {
            if (!stopping) {
                executor.schedule(this::run, PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    /** One sealer at a time in this process; between processes the database keeps them apart. */
    private synchronized void seal() {
        try {
            log.seal();
        } catch (Disagreement refused) {
            LOG.log(Level.SEVERE, "The log is not sealed, and nothing is signed until somebody has looked", refused);
        } catch (SQLException | IOException | Unreadable | IllegalStateException failure) {
            LOG.log(Level.SEVERE, "The log was not sealed this time", failure);
        }
    }
}
