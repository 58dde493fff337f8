package se.samrum.seal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One run seals what waits, signs it and ships it. The database commits first, and the files follow it: whatever instant
 * a run dies at, the next one does what is left, and a head that was signed but not committed has never left.
 */
final class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    /** What is done in one transaction, with no other sealer about. */
    private interface Step<T> {
        T run(Connection connection) throws SQLException, IOException, Disagreement;
    }

    private final DataSource pool;
    private final Shipment shipment;
    private final SigningKeys keys;

    Sealer(DataSource pool, Shipment shipment, SigningKeys keys) {
        this.pool = pool;
        this.shipment = shipment;
        this.keys = keys;
    }

    /** Does all there is to do; returns the newest head when there is a new one. */
    Optional<String> run() throws SQLException, IOException, Disagreement {
        Optional<String> leftOver = alone(shipment::ship);
        alone(this::seal);
        return alone(shipment::ship).or(() -> leftOver);
    }

    /**
     * Exchanges the signing key; the former one says so in public.
     *
     * @throws Disagreement before anything is announced, since an announcement cannot be taken back
     */
    void rotate() throws SQLException, IOException, Disagreement {
        alone(connection -> {
            shipment.ship(connection);
            Ledger ledger = new Ledger(connection);
            return keys.rotate(ledger.tree().size(), ledger.now());
        });
    }

    private Boolean seal(Connection connection) throws SQLException, IOException, Disagreement {
        Ledger ledger = new Ledger(connection);
        Instant now = ledger.now();
        Tree tree = ledger.tree();
        long before = tree.size();
        ledger.sealWaiting(tree);
        if (tree.size() == before) {
            return false;
        }
        SignedHeads heads = new SignedHeads(connection);
        Head head = new Head(tree.size(), tree.root(), notBefore(heads.last(), now));
        SigningKey key = keys.current(before, now);
        heads.add(head, key.sign(head.text(key.name())));
        return true;
    }

    /** The clock is read before the events are, so that none of a later run is older than this head. */
    private static Instant notBefore(Optional<Head> last, Instant now) {
        if (last.isPresent() && now.isBefore(last.get().at())) {
            LOG.severe("The clock of the database was set back behind the last head of the log");
            return last.get().at();
        }
        return now;
    }

    private <T> T alone(Step<T> step) throws SQLException, IOException, Disagreement {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Ledger(connection).lock();
                T done = step.run(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
            }
        }
    }
}
