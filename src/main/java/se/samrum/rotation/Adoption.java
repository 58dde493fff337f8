package se.samrum.rotation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import se.samrum.access.Pools;
import se.samrum.key.RowName;
import se.samrum.key.Sealing;
import se.samrum.lock.OwnerNamed;

/**
 * Moves what a row said before its youth was named, and what was added to it, under the youth's key; what is missed, the
 * next exchange moves.
 */
@ApplicationScoped
class Adoption {

    private static final Logger LOG = System.getLogger(Adoption.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    Sealing sealing;

    @Inject
    Pools pools;

    void adopt(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnerNamed named) {
        executor.execute(() -> adopt(named.row()));
    }

    private void adopt(RowName row) {
        try {
            new Pass(pools.resealing(), sealing, percent -> {}).walkAround(row);
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "The surroundings of a row wait for the next exchange of keys", away);
        }
    }
}
