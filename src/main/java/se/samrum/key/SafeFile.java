package se.samrum.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** A small file that is there whole or not at all, also after a power cut, and that only its owner reads. */
final class SafeFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private SafeFile() {}

    /**
     * Writes a new file.
     *
     * @throws FileAlreadyExistsException when somebody else was quicker; theirs is untouched
     */
    static void create(Path file, byte[] bytes) throws IOException {
        makeFolder(file.getParent());
        Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        try {
            Files.createLink(file, part);
        } finally {
            Files.delete(part);
        }
        sync(file.getParent());
    }

    /** Makes a folder and those above it, each of them lasting before anything is put into it. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectories(folder, OWNER_ONLY);
            sync(folder.getParent());
        }
    }

    /** Makes what was added to a folder, or taken from it, last. */
    static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
