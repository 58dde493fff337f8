package se.samrum.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The one folder that holds everything Samrum keeps, locked for as long as this process runs. */
public final class DataFolder implements Closeable {

    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the folder if it is not there, and takes the lock that keeps a second Samrum away. */
    public static DataFolder open(Path path) throws IOException {
        try {
            return locked(path);
        } catch (FileSystemException unusable) {
            throw new Refused("SAMRUM_DATA is " + path + ", but that folder cannot be made or written.", unusable);
        }
    }

    private static DataFolder locked(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.createDirectory(path, OWNER_ONLY);
        }
        Path root = path.toRealPath();
        if (!Files.getOwner(root).equals(Files.getOwner(Path.of("/proc/self")))) {
            throw new Refused("The data folder " + root + " belongs to "
                    + Files.getOwner(root).getName() + ", so that user must start Samrum.");
        }
        DataFolder folder = new DataFolder(root, FileChannel.open(root.resolve("samrum.lock"), CREATE, WRITE));
        if (!folder.lock()) {
            folder.close();
            throw new Refused("Samrum already runs on the data folder " + root + ".");
        }
        Files.createDirectories(folder.path("log"), OWNER_ONLY);
        return folder;
    }

    private boolean lock() throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException alreadyInThisProcess) {
            return false;
        }
    }

    /** A file or folder inside, which need not exist yet. */
    Path path(String name) {
        return root.resolve(name);
    }

    /** A log file, named in messages so that people find it. */
    Path log(String name) {
        return root.resolve("log").resolve(name);
    }

    /** Writes a file that is made anew at each start and returns its whole path. */
    String write(String name, String text) throws IOException {
        return Files.writeString(path(name), text).toString();
    }

    /** Lets another user pass through, not list: needed when the database runs as somebody else than root. */
    void letPass() throws IOException {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
    }

    /** Removes what an interrupted start left behind. */
    void discard(String name) throws IOException {
        if (Files.notExists(path(name))) {
            return;
        }
        List<Path> deepestFirst;
        try (var files = Files.walk(path(name))) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    /** Makes a rename survive a power cut. */
    void sync() throws IOException {
        try (FileChannel folder = FileChannel.open(root, READ)) {
            folder.force(true);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
