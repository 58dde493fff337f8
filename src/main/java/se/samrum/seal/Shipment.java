package se.samrum.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Brings out of the database what it has sealed: first the leaves, then the heads over them. It only adds, and it adds
 * nothing while the files know more than the database does, or something else.
 */
final class Shipment {

    private static final int FETCH = 10_000;

    private final LeafFile leaves;
    private final NoteFile heads;
    private final Memory memory;

    Shipment(Path folder, Memory memory) throws IOException {
        this.memory = memory;
        Files.createDirectories(folder);
        leaves = new LeafFile(folder.resolve("leaves.bin"));
        heads = new NoteFile(folder.resolve("heads.txt"));
    }

    /**
     * Ships what the files lack.
     *
     * @return the newest head, if there is one that was not there before
     * @throws Disagreement when the database was put back to an earlier state, or either was altered
     */
    Optional<String> ship(Connection connection) throws SQLException, IOException, Disagreement {
        Ledger ledger = new Ledger(connection);
        SignedHeads signed = new SignedHeads(connection);
        memory.check(signed);
        Optional<String> last = heads.repair();
        long shippedSize = shippedSize(signed, last);
        shipLeaves(connection, shippedLeaves(ledger, shippedSize));
        Optional<String> newest = Optional.empty();
        List<String> missing = signed.notesAbove(shippedSize);
        while (!missing.isEmpty()) {
            for (String note : missing) {
                heads.add(note);
                newest = Optional.of(note);
            }
            missing = signed.notesAbove(size(newest.get()));
        }
        Optional<String> shipped = newest.or(() -> last);
        if (shipped.isPresent()) {
            memory.remember(shipped.get());
        }
        return newest;
    }

    private static long shippedSize(SignedHeads signed, Optional<String> last) throws SQLException, Disagreement {
        if (last.isEmpty()) {
            return 0;
        }
        long size = size(last.get());
        if (!signed.note(size).equals(last)) {
            throw new Disagreement("the database does not know the last head that was shipped: was it put back?");
        }
        return size;
    }

    private long shippedLeaves(Ledger ledger, long size) throws SQLException, IOException, Disagreement {
        long shipped = leaves.repair(size);
        if (shipped > 0 && !Arrays.equals(leaves.last().orElseThrow(), ledger.hash(0, shipped - 1))) {
            throw new Disagreement("the database does not hold the last leaf that was shipped: was it put back?");
        }
        return shipped;
    }

    private void shipLeaves(Connection connection, long from) throws SQLException, IOException {
        try (PreparedStatement select =
                connection.prepareStatement("select leaf_hash from audit_leaf where position >= ? order by position")) {
            select.setLong(1, from);
            select.setFetchSize(FETCH);
            ByteArrayOutputStream hashes = new ByteArrayOutputStream();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hashes.writeBytes(rows.getBytes(1));
                    if (hashes.size() >= FETCH * 32) {
                        leaves.add(hashes.toByteArray());
                        hashes.reset();
                    }
                }
            }
            if (hashes.size() > 0) {
                leaves.add(hashes.toByteArray());
            }
        }
    }

    static long size(String note) throws Disagreement {
        String[] lines = note.split("\n");
        if (lines.length < 2 || !lines[1].matches("[1-9][0-9]{0,17}")) {
            throw new Disagreement("the last head that was shipped is not one");
        }
        return Long.parseLong(lines[1]);
    }
}
