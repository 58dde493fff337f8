package se.samrum.rotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Hat;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.Told;
import se.samrum.document.Chosen;
import se.samrum.document.DocumentService;
import se.samrum.document.NewDocument;
import se.samrum.key.KeyFolder;
import se.samrum.key.KeyOwner;
import se.samrum.key.Sealed;
import se.samrum.key.Sealing;
import se.samrum.key.Unreadable;

/** Keys are exchanged while people write and read; afterwards everything opens and nothing needs an old key. */
@ExtendWith(ArquillianExtension.class)
class RotationInsideIT {

    private static final int PEOPLE = 8;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    RotationService rotation;

    @Inject
    RotationJob job;

    @Inject
    KeyFolder keys;

    @Inject
    Sealing sealing;

    @Inject
    ConcernService concerns;

    @Inject
    Writers writers;

    @Inject
    DocumentService documents;

    @Test
    void leavesEverythingReadableAndNothingOlder() throws Exception {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID amended = amended(room);
        UUID document = UUID.randomUUID();
        byte[] file = Chosen.pdf(200_000);
        documents.add(room, amended, new NewDocument(document, "Underskrivet samtycke", Chosen.clean(file)));
        ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        AtomicBoolean enough = new AtomicBoolean();
        List<Future<List<UUID>>> writing = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            writing.add(threads.submit(() -> writers.write(room, enough)));
        }
        List<UUID> written = new ArrayList<>(List.of(amended));
        try {
            rotate();
            job.goOn();
            assertTrue(rotation.see().underWay(), "the old keys are not kept for an hour");
            age();
            exchangeToTheEnd();
        } finally {
            enough.set(true);
            for (Future<List<UUID>> each : writing) {
                written.addAll(each.get());
            }
        }
        assertEquals(List.of(), oldButReadable());
        assertEquals(1, keys.generations(new KeyOwner(room, youth(amended))).size());
        assertTrue(written.size() > PEOPLE, "nobody wrote meanwhile");
        Signed.as("tove");
        for (UUID id : written) {
            assertEquals("Melker K, 8B", concerns.open(room, id).now().who().orElseThrow());
        }
        assertArrayEquals(file, Chosen.content(documents.open(room, document)));
        assertEquals(
                Told.about("").getObservation(),
                concerns.open(room, amended)
                        .changes()
                        .get(0)
                        .before()
                        .orElseThrow()
                        .observation());
    }

    @Test
    void leavesWhatCannotBeReadWithItsKeyAndGoesOn() throws Exception {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID damaged = amended(room);
        UUID whole = concerns.register(room, Told.about("Melker K, 8B"));
        Town.seed("update concern set observation = who where id = ?", damaged);
        rotate();
        job.goOn();
        age();
        exchangeToTheEnd();

        KeyOwner owner = new KeyOwner(room, youth(damaged));
        assertEquals(2, keys.generations(owner).size());
        assertEquals(1, keys.generations(new KeyOwner(room, youth(whole))).size());
        Signed.as("tove");
        assertThrows(Unreadable.class, () -> concerns.open(room, damaged));
        assertEquals("Melker K, 8B", concerns.open(room, whole).now().who().orElseThrow());
        Town.seed("delete from concern where id = ?", damaged);
    }

    @Test
    void goesOnAfterAnInterruptionAmongTheOwners() throws Exception {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = amended(room);
        finishWhatOthersBegan();
        int before = newest(new KeyOwner(room, youth(id)));
        keys.advance(KeyOwner.of(NOBODY));
        job.goOn();
        assertEquals(before + 1, newest(new KeyOwner(room, youth(id))));
        age();
        exchangeToTheEnd();
        assertEquals(1, keys.generations(new KeyOwner(room, youth(id))).size());
    }

    @Test
    void isForAdministrators() throws SQLException {
        Signed.as("tove");
        assertThrows(Denied.class, rotation::see);
        assertThrows(Denied.class, rotation::rotate);
        Signed.as("lars", Hat.MANAGE);
        assertThrows(Denied.class, rotation::rotate);
        Signed.as("yusuf", Hat.ADMINISTER);
        rotation.see();
    }

    private UUID amended(UUID room) {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        ConcernForm corrected = Told.about("Melker K, 8B");
        corrected.setObservation("Rättat.");
        concerns.amend(room, id, 1, corrected);
        return id;
    }

    private void rotate() throws Exception {
        finishWhatOthersBegan();
        Signed.as("yusuf", Hat.ADMINISTER);
        rotation.rotate();
        assertTrue(rotation.see().underWay());
    }

    private void finishWhatOthersBegan() throws Exception {
        Signed.as("yusuf", Hat.ADMINISTER);
        if (rotation.see().underWay()) {
            job.goOn();
            age();
            exchangeToTheEnd();
        }
    }

    private void exchangeToTheEnd() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        for (int passes = 0; rotation.see().underWay(); passes++) {
            assertFalse(passes > 100, "it never ends");
            job.goOn();
        }
    }

    /** As if all keys had been made long ago. */
    private void age() throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        for (UUID room : keys.rooms()) {
            for (KeyOwner owner : keys.owners(room)) {
                for (int key : keys.generations(owner)) {
                    Path file = Path.of(
                            System.getProperty("samrum.keys"),
                            "rooms",
                            room.toString(),
                            owner.id().toString());
                    Files.setLastModifiedTime(file.resolve(Integer.toString(key)), then);
                }
            }
        }
    }

    private int newest(KeyOwner owner) {
        List<Integer> generations = keys.generations(owner);
        return generations.get(generations.size() - 1);
    }

    private static UUID youth(UUID concern) throws SQLException {
        return UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
    }

    private List<String> oldButReadable() throws SQLException {
        List<String> old = new ArrayList<>();
        try (Connection owner = Town.owner()) {
            for (Shelf shelf : Shelf.all(owner)) {
                List<SealedRow> rows = shelf.after(owner, NOBODY, NOBODY);
                while (!rows.isEmpty()) {
                    rows.forEach(row -> row.fields().forEach((column, field) -> {
                        if (sealing.isOld(row.name().room(), field) && opens(row, column, field)) {
                            old.add(shelf + " " + row.id());
                        }
                    }));
                    SealedRow last = rows.get(rows.size() - 1);
                    rows = shelf.after(owner, last.name().room(), last.id());
                }
            }
        }
        return old;
    }

    private boolean opens(SealedRow row, String column, Sealed field) {
        try {
            return !sealing.open(row.name(), column, field).isEmpty();
        } catch (Unreadable altered) {
            return false;
        }
    }
}
