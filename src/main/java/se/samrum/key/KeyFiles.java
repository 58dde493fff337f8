package se.samrum.key;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of one folder of the key store. */
record KeyFiles(Path folder) {

    /** The names of what is there, sorted, without what an interrupted write left behind. */
    List<String> names() {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    /** The names of everything that is there, sorted. */
    List<String> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks before it reads, since most tombstones are not there and an exception costs more than a look. */
    Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When a file was made. */
    Instant made(String name) {
        try {
            return Files.getLastModifiedTime(folder.resolve(name)).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a file; whoever was quicker keeps theirs. */
    void create(String name, byte[] bytes) {
        try {
            SafeFile.create(folder.resolve(name), bytes);
        } catch (FileAlreadyExistsException somebodyWasQuicker) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Makes the folder with all these files in it, or leaves the one that somebody made meanwhile. */
    void createTogether(Map<String, byte[]> contents) {
        KeyFiles part = new KeyFiles(folder.resolveSibling("." + UUID.randomUUID() + ".part"));
        contents.forEach(part::create);
        try {
            Files.move(part.folder, folder, ATOMIC_MOVE);
            SafeFile.sync(folder.getParent());
        } catch (FileSystemException somebodyWasQuicker) {
            new KeyFiles(folder.getParent()).clear(part);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes away the folders that interrupted writes left here. */
    void clear() {
        all().stream().filter(name -> name.startsWith(".")).forEach(name -> clear(new KeyFiles(folder.resolve(name))));
    }

    private void clear(KeyFiles part) {
        part.all().forEach(part::delete);
        delete(part.folder.getFileName().toString());
    }

    void delete(String name) {
        try {
            if (Files.deleteIfExists(folder.resolve(name))) {
                SafeFile.sync(folder);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
