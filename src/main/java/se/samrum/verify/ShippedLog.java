package se.samrum.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What of a log lies outside its database.
 *
 * @param heads the signed heads; beside them, if the key was ever exchanged, keys.txt
 * @param leaves the leaf hashes, without which a bad event cannot be named exactly
 */
public record ShippedLog(Path heads, Optional<Path> leaves) {

    /** The law wants events for this long, whatever is asked for. */
    static final int FEWEST_YEARS = 5;

    /** The files of one folder. */
    public static ShippedLog in(Path folder) {
        Path leaves = folder.resolve("leaves.bin");
        return new ShippedLog(
                folder.resolve("heads.txt"), Files.exists(leaves) ? Optional.of(leaves) : Optional.empty());
    }

    /**
     * Checks the database against what was shipped.
     *
     * @param years for how long events must still be there, at least 5
     * @param progress is told how many leaves are checked, now and then
     * @throws IOException when files or database cannot be read: then nothing is known
     */
    public Verdict verify(Trust trust, Connection connection, Clock clock, int years, LongConsumer progress)
            throws IOException {
        VerifierKey key = VerifierKey.parse(trust.key())
                .orElseThrow(() -> new IOException("the key is not an Ed25519 verifier key"));
        if (years < FEWEST_YEARS) {
            throw new IOException("events are kept for at least " + FEWEST_YEARS + " years");
        }
        KnownHead known = KnownHead.of(trust.head());
        List<String> announcements = NoteReader.all(keys());
        try (StoredEvidence evidence = new StoredEvidence(heads, leaves, connection)) {
            KeyChain keys = new KeyChain(key).follow(announcements);
            return Verification.of(evidence, keys, known, clock, years, progress)
                    .run();
        } catch (Bad announcement) {
            return Verdict.of(announcement.finding());
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private Path keys() {
        return heads.resolveSibling("keys.txt");
    }
}
