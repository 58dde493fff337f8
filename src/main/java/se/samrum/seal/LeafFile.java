package se.samrum.seal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/** The leaf hashes in their order, 32 bytes each. It only grows; what no shipped head covers is cut off after a crash. */
final class LeafFile {

    private static final Logger LOG = Logger.getLogger(LeafFile.class.getName());
    private static final int HASH = 32;

    private final Path file;

    LeafFile(Path file) {
        this.file = file;
    }

    /**
     * Cuts off what an interrupted write left behind, and counts the leaves. Above the last head nothing is trusted: a power
     * cut may leave whole hashes of zeros.
     *
     * @param covered how many leaves the last shipped head covers
     */
    long repair(long covered) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            long leaves = Math.min(channel.size() / HASH, covered);
            if (channel.size() != leaves * HASH) {
                LOG.warning("Cut " + file + " from " + channel.size() + " bytes back to " + leaves + " leaves");
                channel.truncate(leaves * HASH);
                channel.force(true);
            }
            return leaves;
        }
    }

    /** The last leaf, if there is any. */
    Optional<byte[]> last() throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            ByteBuffer hash = ByteBuffer.allocate(HASH);
            boolean whole = channel.size() >= HASH && channel.read(hash, channel.size() - HASH) == HASH;
            return whole ? Optional.of(hash.array()) : Optional.empty();
        }
    }

    void add(byte[] hashes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.wrap(hashes);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
