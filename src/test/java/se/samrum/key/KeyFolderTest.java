package se.samrum.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    private final UUID room = UUID.randomUUID();
    private final KeyOwner youth = new KeyOwner(room, UUID.randomUUID());

    @TempDir
    Path temporary;

    private Keyring ring;
    private KeyFolder keys;

    @BeforeEach
    void begin() throws IOException {
        ring = Keyring.in(temporary);
        keys = ring.keys();
    }

    @Test
    void makesTheFirstKeyWhenItIsNeeded() {
        assertEquals(List.of(), keys.generations(youth));
        assertEquals(1, keys.newest(youth));
        assertEquals(List.of(1), keys.generations(youth));
        assertEquals(keys.key(youth, 1), ring.keys().key(youth, 1));
        assertNotEquals(keys.key(youth, 1), keyOf(KeyOwner.of(room)));
        assertEquals(List.of(room), keys.rooms());
        assertEquals(List.of(KeyOwner.of(room), youth), keys.owners(room));
    }

    @Test
    void keepsFilesForItsOwnerOnlyAndNoKeyAsItIs() throws IOException {
        byte[] key = keyOf(youth).getEncoded();
        Path file = ring.owner(youth).resolve("1");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ring.owner(youth))));
        String hex = HexFormat.of().formatHex(Files.readAllBytes(file));
        assertFalse(hex.contains(HexFormat.of().formatHex(key)));
    }

    @Test
    void addsAGenerationAndKeepsTheMark() {
        SecretKey first = keyOf(youth);
        byte[] mark = keys.mark(youth);
        keys.advance(youth);
        assertEquals(2, keys.newest(youth));
        assertEquals(List.of(1, 2), keys.generations(youth));
        assertNotEquals(first, keys.key(youth, 2));
        assertEquals(first, keys.key(youth, 1));
        keys.retire(youth, 1);
        assertEquals(List.of(2), keys.generations(youth));
        assertThrows(Unreadable.class, () -> keys.key(youth, 1));
        assertArrayEquals(mark, keys.mark(youth));
    }

    @Test
    void countsGenerationsAsNumbers() {
        for (int generation = 1; generation < 11; generation++) {
            keys.advance(youth);
        }
        assertEquals(11, keys.newest(youth));
        assertEquals(11, keys.generations(youth).get(10));
    }

    @Test
    void givesEverybodyTheSameFirstKey() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                KeyOwner owner = new KeyOwner(room, UUID.randomUUID());
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Future<String>> found = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    found.add(threads.submit(() -> {
                        together.await();
                        return hex(keyOf(owner).getEncoded()) + hex(keys.mark(owner));
                    }));
                }
                Set<String> all = new HashSet<>();
                for (Future<String> each : found) {
                    all.add(each.get());
                }
                assertEquals(1, all.size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void knowsTheRootKeyItWasMadeWith() throws IOException {
        KeyFolder fresh = new Keyring(temporary.resolve("fresh"), ring.root()).keys();
        assertTrue(fresh.isEmpty());
        assertTrue(fresh.fits());
        assertFalse(fresh.isEmpty());
        keys.newest(youth);
        Keyring other = new Keyring(
                ring.folder(), Keyring.in(temporary.resolve("other")).root());
        assertFalse(other.keys().fits());
        assertThrows(Unreadable.class, () -> other.keys().key(youth, 1));
        assertTrue(keys.fits());
    }

    @Test
    void refusesKeyFilesThatStandInForOthers() throws IOException {
        KeyOwner other = new KeyOwner(room, UUID.randomUUID());
        KeyOwner elsewhere = new KeyOwner(UUID.randomUUID(), youth.id());
        for (KeyOwner owner : List.of(youth, other, elsewhere)) {
            keys.advance(owner);
        }
        put(other, "1", youth, "1");
        assertThrows(Unreadable.class, () -> keys.key(youth, 1));
        put(elsewhere, "2", youth, "2");
        assertThrows(Unreadable.class, () -> keys.key(youth, 2));
        put(other, "1", other, "2");
        assertThrows(Unreadable.class, () -> keys.key(other, 2));
        put(other, "1", other, "mark");
        assertThrows(Unreadable.class, () -> keys.mark(other));
    }

    @Test
    void destroysTheKeysOfOne() {
        KeyOwner other = new KeyOwner(room, UUID.randomUUID());
        keys.advance(youth);
        keys.newest(other);
        keys.destroy(youth);
        KeyDestroyed gone = assertThrows(KeyDestroyed.class, () -> keys.key(youth, 1));
        assertEquals(Keyring.NOW, gone.at());
        assertEquals(Keyring.NOW.plus(Keyring.CYCLE), gone.finalAt());
        assertThrows(KeyDestroyed.class, () -> keys.key(youth, 2));
        assertThrows(KeyDestroyed.class, () -> keys.newest(youth));
        assertThrows(KeyDestroyed.class, () -> keys.advance(youth));
        assertThrows(KeyDestroyed.class, () -> ring.keys().mark(youth));
        assertEquals(1, keys.newest(other));
        assertEquals(1, keys.newest(KeyOwner.of(room)));
    }

    @Test
    void destroysAWholeRoomAndWhateverWouldBeMadeThereLater() throws IOException {
        KeyOwner elsewhere = KeyOwner.of(UUID.randomUUID());
        keys.newest(youth);
        keys.newest(KeyOwner.of(room));
        keys.newest(elsewhere);
        keys.destroy(KeyOwner.of(room));
        assertThrows(KeyDestroyed.class, () -> keys.key(youth, 1));
        assertThrows(KeyDestroyed.class, () -> keys.newest(new KeyOwner(room, UUID.randomUUID())));
        assertEquals(1, keys.newest(elsewhere));
        try (var left = Files.list(ring.owner(youth))) {
            assertEquals(
                    List.of("destroyed"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void staysDestroyedSinceTheFirstTime() {
        keys.newest(youth);
        keys.destroy(youth);
        KeyFolder later = new KeyFolder(
                ring.folder(), ring.root(), Clock.fixed(Keyring.NOW.plusSeconds(60), ZoneOffset.UTC), Keyring.CYCLE);
        later.destroy(youth);
        assertEquals(
                Keyring.NOW,
                assertThrows(KeyDestroyed.class, () -> later.newest(youth)).at());
    }

    @Test
    void aDestructionThatWasCutShortOpensNothing() throws IOException {
        keys.newest(youth);
        Files.writeString(
                Files.createDirectories(ring.owner(KeyOwner.of(room))).resolve("destroyed"), Keyring.NOW.toString());
        assertThrows(KeyDestroyed.class, () -> keys.key(youth, 1));
        keys.tidy();
        assertEquals(List.of("destroyed", "destroyed-late"), new KeyFiles(ring.owner(youth)).all());
        assertThrows(KeyDestroyed.class, () -> keys.newest(youth));
    }

    @Test
    void aDestroyedKeySurvivesInNoHalfWrittenFile() throws IOException {
        keys.newest(youth);
        Path part = ring.owner(youth).resolve("." + UUID.randomUUID() + ".part");
        Files.copy(ring.owner(youth).resolve("1"), part);
        keys.destroy(youth);
        assertEquals(List.of("destroyed"), new KeyFiles(ring.owner(youth)).all());
        Files.writeString(part, "half");
        keys.tidy();
        assertEquals(List.of("destroyed"), new KeyFiles(ring.owner(youth)).all());
    }

    @Test
    void makesNoKeyWhereTheKeyStoreIsNot() throws IOException {
        keys.newest(youth);
        Files.delete(ring.owner(youth).getParent().getParent().resolveSibling("check"));
        assertThrows(Unreadable.class, () -> keys.newest(new KeyOwner(room, UUID.randomUUID())));
        assertEquals(1, keys.newest(youth));
    }

    @Test
    void replacesNoKeyThatWasLost() throws IOException {
        keys.newest(youth);
        Files.delete(ring.owner(youth).resolve("1"));
        assertThrows(Unreadable.class, () -> keys.newest(youth));
        assertEquals(List.of("mark"), new KeyFiles(ring.owner(youth)).all());
    }

    @Test
    void makesNoMarkOfAnybodyWhoIsOnlyReadOf() {
        assertThrows(Unreadable.class, () -> keys.mark(youth));
        assertEquals(List.of(), keys.generations(youth));
    }

    @Test
    void overlooksWhatACrashLeftBehind() throws IOException {
        keys.newest(youth);
        Files.writeString(ring.owner(youth).resolve("." + UUID.randomUUID() + ".part"), "half");
        Files.writeString(ring.owner(youth).getParent().resolve("." + UUID.randomUUID() + ".part"), "half");
        assertEquals(List.of(1), keys.generations(youth));
        assertEquals(1, keys.newest(youth));
        assertEquals(List.of(KeyOwner.of(room), youth), keys.owners(room));
    }

    private SecretKey keyOf(KeyOwner owner) {
        return keys.key(owner, keys.newest(owner));
    }

    private void put(KeyOwner from, String name, KeyOwner to, String as) throws IOException {
        Files.copy(ring.owner(from).resolve(name), ring.owner(to).resolve(as), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
