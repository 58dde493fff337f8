package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.key.Unreadable;

class SigningKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.5Z");

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndAnnounced() throws Exception {
        SigningKey key = keys().current(0, NOW);
        assertEquals(key.verifierKey(), keys().current(7, NOW).verifierKey());
        List<String> announced = announced().all();
        assertEquals(1, announced.size());
        assertEquals(
                List.of(key.name() + "/keys", "1", key.verifierKey(), "above 0", "time 2026-11-22T12:00:00.500000Z"),
                announced.get(0).lines().limit(5).toList());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file(1))));
    }

    @Test
    void followEachOther() throws Exception {
        SigningKey first = keys().current(0, NOW);
        SigningKey second = keys().rotate(5, NOW);
        assertNotEquals(first.verifierKey(), second.verifierKey());
        assertEquals(first.name(), second.name());
        assertEquals(second.verifierKey(), keys().current(9, NOW).verifierKey());
        assertTrue(announced().all().get(1).contains("above 5"));
    }

    @Test
    void areUsedAsTheyAreWhenTheServerDiedBeforeTheAnnouncement() throws Exception {
        SigningKey first = keys().current(0, NOW);
        SigningKey second = keys().rotate(5, NOW);
        String whole = Files.readString(folder.resolve("keys.txt"));
        for (int torn :
                List.of(0, 1, 60, 200, whole.length() - announced().all().get(0).length() - 2)) {
            Files.writeString(
                    folder.resolve("keys.txt"),
                    whole.substring(0, announced().all().get(0).length() + 1 + torn));
            assertEquals(first.verifierKey(), keys().current(5, NOW).verifierKey(), "torn after " + torn);
            assertEquals(second.verifierKey(), keys().rotate(5, NOW).verifierKey());
            assertEquals(whole, Files.readString(folder.resolve("keys.txt")));
        }
    }

    @Test
    void areNotReplacedWhenTheirAnnouncementsOrTheyThemselvesAreGone() throws Exception {
        keys().current(0, NOW);
        Files.delete(folder.resolve("keys.txt"));
        assertThrows(Disagreement.class, () -> keys().current(3, NOW));
        keys().current(0, NOW);
        Files.delete(file(1));
        assertThrows(Disagreement.class, () -> keys().current(3, NOW));
    }

    @Test
    void areNotExchangedForOneAnother() throws Exception {
        keys().current(0, NOW);
        keys().rotate(3, NOW);
        Files.copy(file(1), folder.resolve("copy"));
        Files.delete(file(2));
        Files.move(folder.resolve("copy"), file(2));
        assertThrows(Unreadable.class, () -> keys().current(3, NOW));
    }

    private SigningKeys keys() {
        return new SigningKeys(folder, folder.resolve("keys.txt"), new KnownRootKey());
    }

    private NoteFile announced() {
        return new NoteFile(folder.resolve("keys.txt"));
    }

    private Path file(int number) throws IOException {
        return folder.resolve("signing-" + number);
    }
}
