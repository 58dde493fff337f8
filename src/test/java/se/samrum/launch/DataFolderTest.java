package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isItsOwnersOnly() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("deep/data"))) {
            var rights = Files.getPosixFilePermissions(folder.path("."));
            assertEquals("rwx------", PosixFilePermissions.toString(rights));
        }
    }

    @Test
    void isUsedByOneSamrumAtATime() throws IOException {
        Path path = temporary.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            Refused refused = assertThrows(Refused.class, () -> DataFolder.open(path));
            assertEquals("Samrum already runs on the data folder " + path.toRealPath() + ".", refused.getMessage());
            assertTrue(Files.exists(folder.path("log")));
        }
        DataFolder.open(path).close();
    }

    @Test
    void isRefusedWhereItCannotBe() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        Refused refused = assertThrows(Refused.class, () -> DataFolder.open(file));
        assertEquals("SAMRUM_DATA is " + file + ", but that folder cannot be made or written.", refused.getMessage());
    }

    @Test
    void isNotSharedBetweenUsers() throws IOException {
        Path path = Files.createDirectory(temporary.resolve("data"));
        assumeTrue(Files.getOwner(path).getName().equals("root"), "only root can give a folder away");
        Files.setAttribute(path, "unix:uid", 65_534);
        Refused refused = assertThrows(Refused.class, () -> DataFolder.open(path));
        assertTrue(refused.getMessage().endsWith(", so that user must start Samrum."));
    }

    @Test
    void forgetsWhatAnInterruptedStartLeft() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            Files.createDirectories(folder.path("part/deep"));
            Files.writeString(folder.path("part/deep/file"), "half");
            Files.createSymbolicLink(folder.path("part/link"), temporary);
            folder.discard("part");
            folder.discard("part");
            assertTrue(Files.notExists(folder.path("part")));
            assertTrue(Files.exists(temporary));
        }
    }
}
