package se.samrum.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import se.samrum.key.RootKey;

/**
 * The last head that was shipped, kept where neither the owner of the database nor that of the shipped files can alter
 * it: so both together cannot be put back to an earlier state. It follows the files, and may lag behind them by a crash.
 */
final class Memory {

    private final WrappedFile last;

    /** @param folder of the keys */
    Memory(Path folder, RootKey root) {
        last = new WrappedFile(folder.resolve("last-head"), root, "audit last head");
    }

    /**
     * Passes when the database still knows the head.
     *
     * @throws Disagreement when the database is older than that, or another one
     */
    void check(SignedHeads signed) throws SQLException, IOException, Disagreement {
        Optional<byte[]> kept = last.read();
        if (kept.isPresent()) {
            String note = new String(kept.get(), UTF_8);
            if (!signed.note(Shipment.size(note)).equals(Optional.of(note))) {
                throw new Disagreement("the database does not know the last head that is remembered: was it put back?");
            }
        }
    }

    /** Remembers a head that has been shipped; one that is remembered already costs no write. */
    void remember(String note) throws IOException {
        byte[] bytes = note.getBytes(UTF_8);
        if (!last.read().map(kept -> new String(kept, UTF_8)).equals(Optional.of(note))) {
            last.write(bytes);
        }
    }
}
