package se.samrum.seal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import se.samrum.key.RootKey;

/**
 * A small file that only the root key reads and writes: it is there whole or not at all, as it was or as it is now.
 *
 * @param purpose binds what is in it to this file
 */
record WrappedFile(Path file, RootKey root, String purpose) {

    /** What is in it; empty when there is no such file. */
    Optional<byte[]> read() throws IOException {
        return Files.exists(file) ? Optional.of(root.unwrap(Files.readAllBytes(file), purpose)) : Optional.empty();
    }

    void write(byte[] secret) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(part);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(root.wrap(secret, purpose)));
            channel.force(true);
        }
        Files.move(part, file, ATOMIC_MOVE);
        try (FileChannel names = FileChannel.open(file.getParent(), READ)) {
            names.force(true);
        }
    }
}
