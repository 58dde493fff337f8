package se.samrum.rotation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import se.samrum.access.Pools;
import se.samrum.key.KeyFolder;
import se.samrum.key.Sealing;
import se.samrum.key.Unreadable;
import se.samrum.lock.NewKeysAsked;

/** Works on an exchange of keys until it is done, in the background, and goes on with one that was interrupted. */
@ApplicationScoped
class RotationJob {

    private static final Logger LOG = System.getLogger(RotationJob.class.getName());
    private static final long PAUSE_SECONDS = 60;
    private static final int ALL = 100;

    /** Longer than any transaction: whoever sealed with an old key has committed by then, or never will. */
    private static final Duration GRACE = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    KeyFolder keys;

    @Inject
    Sealing sealing;

    @Inject
    Pools pools;

    @Inject
    Clock clock;

    private volatile int percent;
    private boolean resealed;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.schedule(this::run, 0, TimeUnit.SECONDS);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewKeysAsked asked) {
        KeyRound round = new KeyRound(keys);
        if (!round.isUnderWay()) {
            percent = 0;
            round.begin();
            executor.execute(this::goOn);
        }
    }

    RotationView view() {
        KeyRound round = new KeyRound(keys);
        boolean underWay = round.isUnderWay();
        return new RotationView(
                round.began(),
                underWay,
                percent,
                round.began().filter(began -> underWay).map(began -> began.plus(GRACE)));
    }

    private void run() {
        try {
            goOn();
        } finally {
            executor.schedule(this::run, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Seals anew what is sealed with an older key, and throws the old keys away once nothing can need them. */
    synchronized void goOn() {
        KeyRound round = new KeyRound(keys);
        try {
            if (round.isUnderWay()) {
                goOn(round);
            } else {
                resealed = false;
            }
        } catch (SQLException | UncheckedIOException | Unreadable failure) {
            LOG.log(Level.ERROR, "The exchange of keys did not get on this time", failure);
        }
    }

    private void goOn(KeyRound round) throws SQLException {
        Instant before = clock.instant().minus(GRACE);
        if (resealed && !round.isOlderThan(before)) {
            return;
        }
        round.advanceAll();
        boolean old = round.isOlderThan(before);
        Pass pass = walk();
        if (pass.foundOlder()) {
            pass = walk();
        }
        resealed = !pass.foundOlder();
        if (resealed) {
            percent = ALL;
        }
        if (old && resealed) {
            round.end(pass.unreadable());
            resealed = false;
        }
    }

    /** Everything is exchanged only when a whole walk has found nothing older, so a walk itself ends just below. */
    private Pass walk() throws SQLException {
        Pass pass = new Pass(pools.resealing(), sealing, done -> percent = Math.max(percent, Math.min(done, ALL - 1)));
        pass.walk();
        return pass;
    }
}
