package se.samrum.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The hashes of a file of leaves one by one; half a hash at the end is left out. */
final class LeafReader implements Rows<byte[]> {

    private static final int CHUNK = 1 << 16;

    private final InputStream bytes;

    LeafReader(Path file) throws IOException {
        bytes = new BufferedInputStream(Files.newInputStream(file), CHUNK);
    }

    /** Whether a file holds a hash. */
    static boolean holds(Path file, byte[] hash) throws IOException {
        try (LeafReader leaves = new LeafReader(file)) {
            Optional<byte[]> leaf = leaves.next();
            while (leaf.isPresent() && !Arrays.equals(leaf.get(), hash)) {
                leaf = leaves.next();
            }
            return leaf.isPresent();
        }
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        byte[] hash = bytes.readNBytes(Sha256.LENGTH);
        return Optional.of(hash).filter(whole -> whole.length == Sha256.LENGTH);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
