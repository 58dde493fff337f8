package se.samrum.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;
import se.samrum.access.DatabaseAway;
import se.samrum.key.RootKey;

/** The seal of this installation's log: its login of the database, its folders, its keys. */
@ApplicationScoped
public class LogSeal {

    @Inject
    RootKey root;

    @Inject
    @ConfigProperty(name = "samrum.heads")
    Optional<String> heads;

    @Inject
    @ConfigProperty(name = "samrum.keys")
    Optional<String> keys;

    @Inject
    @ConfigProperty(name = "samrum.db.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "samrum.db.seal.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "samrum.heads.syslog")
    Optional<String> syslog;

    @Inject
    @ConfigProperty(name = "samrum.heads.witness")
    Optional<String> witness;

    @Inject
    @ConfigProperty(name = "samrum.log.years", defaultValue = "10")
    int years;

    /**
     * Exchanges the key that signs heads. Heads of the former key stay verifiable: it signs the announcement of the new one.
     *
     * @throws IllegalStateException when the keys, the files and the database do not agree; nothing is exchanged then
     */
    public void rotateKey() {
        try {
            sealer().rotate();
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        } catch (IOException | Disagreement refused) {
            throw new IllegalStateException("the signing key was not exchanged", refused);
        }
    }

    /**
     * Proof that an event is in the log as it was last signed (RFC 6962 section 2.1.1).
     *
     * @return the hashes from the leaf's sibling upwards; empty when the event is not sealed
     */
    public Optional<List<byte[]>> inclusion(UUID event) {
        try (Connection connection = database().getConnection()) {
            Ledger ledger = new Ledger(connection);
            Optional<Long> position = ledger.position(event);
            long size = ledger.leaves();
            return position.isPresent()
                    ? Optional.of(new Proofs(ledger::hash).inclusion(position.get(), size))
                    : Optional.empty();
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /**
     * Proof that one signed tree is the beginning of another (RFC 6962 section 2.1.2).
     *
     * @throws IllegalArgumentException when there are no trees of these sizes
     */
    public List<byte[]> consistency(long from, long to) {
        try (Connection connection = database().getConnection()) {
            Ledger ledger = new Ledger(connection);
            if (to > ledger.leaves()) {
                throw new IllegalArgumentException("no such tree");
            }
            return new Proofs(ledger::hash).consistency(from, to);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** Whether this installation has what sealing needs; a WAR that was deployed by hand may lack it. */
    boolean isPossible() {
        return heads.isPresent() && keys.isPresent();
    }

    /** Seals, signs and ships what waits. */
    void seal() throws SQLException, IOException, Disagreement {
        sealer().run().ifPresent(new Witnesses(syslog, witness)::tell);
    }

    /** Lets old events go. */
    void prune() throws SQLException {
        try (Connection connection = database().getConnection()) {
            new Pruning(years).run(connection);
        }
    }

    /** Without a pool: when the application stops, Payara has taken the pools away and the database is still there. */
    private DataSource database() {
        PGSimpleDataSource own = new PGSimpleDataSource();
        own.setUrl(url.orElseThrow());
        own.setUser("samrum_seal");
        own.setPassword(password.orElseThrow());
        own.setPrepareThreshold(0);
        own.setLogServerErrorDetail(false);
        return own;
    }

    private Sealer sealer() throws IOException {
        Path folder = Path.of(heads.orElseThrow());
        Path secret = Path.of(keys.orElseThrow());
        SigningKeys signing = new SigningKeys(secret, folder.resolve("keys.txt"), root);
        return new Sealer(database(), new Shipment(folder, new Memory(secret, root)), signing);
    }
}
