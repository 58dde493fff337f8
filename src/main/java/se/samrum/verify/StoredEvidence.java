package se.samrum.verify;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** The evidence of a real log: files and a database. Heads that come after it was opened are for the next time. */
final class StoredEvidence implements Evidence, Closeable {

    private final Path heads;
    private final Optional<Path> shippedLeaves;
    private final long bytesOfHeads;
    private final DatabaseLog database;
    private final Deque<Closeable> open = new ArrayDeque<>();

    /** The size of the heads is taken before the view of the database, so that this never lags behind them. */
    StoredEvidence(Path heads, Optional<Path> leaves, Connection connection) throws IOException, SQLException {
        this.heads = heads;
        this.shippedLeaves = leaves;
        this.bytesOfHeads = Files.size(heads);
        this.database = new DatabaseLog(connection);
    }

    @Override
    public Rows<String> heads() throws IOException {
        return kept(NoteReader.open(heads, bytesOfHeads));
    }

    @Override
    public Optional<Rows<byte[]>> shipped() throws IOException {
        return shippedLeaves.isPresent() ? Optional.of(kept(new LeafReader(shippedLeaves.get()))) : Optional.empty();
    }

    @Override
    public Rows<LeafRow> leaves() throws IOException {
        return database.leaves();
    }

    @Override
    public boolean isShipped(byte[] hash) throws IOException {
        return shippedLeaves.isPresent() && LeafReader.holds(shippedLeaves.get(), hash);
    }

    @Override
    public boolean isLeaf(byte[] hash) throws IOException {
        return database.isLeaf(hash);
    }

    @Override
    public Optional<UUID> stray() throws IOException {
        return database.stray();
    }

    @Override
    public Optional<UUID> vanished() throws IOException {
        return database.vanished();
    }

    @Override
    public long waiting() throws IOException {
        return database.waiting();
    }

    @Override
    public Optional<Uncovered> oldestWaiting() throws IOException {
        return database.oldestWaiting();
    }

    @Override
    public Instant now() throws IOException {
        return database.now();
    }

    @Override
    public void close() throws IOException {
        database.close();
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private <T extends Closeable> T kept(T reader) {
        open.push(reader);
        return reader;
    }
}
