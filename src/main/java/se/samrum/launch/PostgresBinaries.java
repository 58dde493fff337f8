package se.samrum.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that brings them. */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; its name carries the version. */
    static Path unpack(DataFolder folder) throws IOException {
        URL archive = archive();
        JarURLConnection jar = (JarURLConnection) archive.openConnection();
        String name = Path.of(jar.getJarFileURL().getPath()).getFileName().toString();
        Path home = folder.path(name.substring(0, name.length() - ".jar".length()));
        if (Files.notExists(home)) {
            unpack(archive, folder, home);
        }
        return home;
    }

    private static URL archive() {
        String architecture =
                switch (System.getProperty("os.arch")) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> System.getProperty("os.arch");
                };
        URL archive = PostgresBinaries.class.getResource("/postgres-linux-" + architecture + ".txz");
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw new Refused("The built-in database runs on Linux on x86-64 or 64-bit ARM only.");
        }
        return archive;
    }

    private static void unpack(URL archive, DataFolder folder, Path home) throws IOException {
        String part = "postgresql.part";
        folder.discard(part);
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, folder.path(part).resolve(entry.getName()));
            }
        }
        Files.move(folder.path(part), home, ATOMIC_MOVE);
        folder.sync();
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            String rights = (entry.getMode() & OWNER_MAY_RUN) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        }
    }
}
