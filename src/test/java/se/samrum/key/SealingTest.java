package se.samrum.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String TEXT = "Såg något på väg hem, åäö 漢字.";

    private final UUID room = UUID.randomUUID();
    private final UUID youth = UUID.randomUUID();
    private final RowName row = new RowName("concern", room, UUID.randomUUID(), 1);
    private final KeyOwner owner = new KeyOwner(room, youth);

    @TempDir
    Path temporary;

    private KeyFolder keys;
    private Sealing sealing;

    @BeforeEach
    void begin() throws IOException {
        keys = Keyring.in(temporary).keys();
        sealing = new Sealing(keys);
    }

    @Test
    void opensInItsRowAndColumnOnly() {
        Sealed field = sealing.seal(row, youth, "observation", TEXT);
        assertEquals(TEXT, sealing.open(row, "observation", field));
        RowName moved = new RowName("concern", room, UUID.randomUUID(), 1);
        RowName otherTable = new RowName("youth", room, row.id(), 1);
        for (RowName wrong : List.of(row.next(), moved, otherTable)) {
            assertThrows(Unreadable.class, () -> sealing.open(wrong, "observation", field), wrong.toString());
        }
        assertThrows(Unreadable.class, () -> sealing.open(row, "who", field));
    }

    @Test
    void opensInNoOtherRoom() {
        UUID elsewhere = UUID.randomUUID();
        Sealed field = sealing.seal(row, youth, "who", TEXT);
        keys.newest(new KeyOwner(elsewhere, youth));
        RowName moved = new RowName("concern", elsewhere, row.id(), 1);
        assertThrows(Unreadable.class, () -> sealing.open(moved, "who", field));
    }

    @Test
    void refusesEveryFlippedByte() {
        byte[] field = sealing.seal(row, youth, "who", TEXT).bytes();
        for (int i = 0; i < field.length; i++) {
            byte[] altered = field.clone();
            altered[i] ^= 1;
            assertThrows(Unreadable.class, () -> sealing.open(row, "who", Sealed.of(altered)), "byte " + i);
        }
    }

    @Test
    void saysInTheHeaderWhoseKeyAndWhichOpensIt() {
        keys.advance(owner);
        Sealed field = sealing.seal(row, youth, "who", TEXT);
        assertEquals(youth, field.owner());
        assertEquals(2, field.generation());
        assertEquals("Sealed", field.toString());
        assertThrows(Unreadable.class, () -> Sealed.of(new byte[48]));
        assertArrayEquals(new byte[49], Sealed.of(new byte[49]).bytes());
    }

    @Test
    void isNoOtherThanItWas() {
        Sealed field = sealing.seal(row, youth, "who", TEXT);
        Arrays.fill(field.bytes(), (byte) 0);
        assertEquals(TEXT, sealing.open(row, "who", field));
    }

    @Test
    void neverSealsTheSameTextTheSameWay() {
        Sealed first = sealing.seal(row, youth, "who", TEXT);
        assertFalse(Arrays.equals(
                first.bytes(), sealing.seal(row, youth, "who", TEXT).bytes()));
    }

    @Test
    void renewsWhatAnOlderKeySealed() {
        Sealed old = sealing.seal(row, youth, "who", TEXT);
        assertFalse(sealing.isOld(room, old));
        keys.advance(owner);
        assertTrue(sealing.isOld(room, old));
        Sealed renewed = sealing.renew(row, "who", old, youth);
        assertEquals(2, renewed.generation());
        assertEquals(youth, renewed.owner());
        assertFalse(sealing.isOld(room, renewed));
        keys.retire(owner, 1);
        assertEquals(TEXT, sealing.open(row, "who", renewed));
        assertThrows(Unreadable.class, () -> sealing.open(row, "who", old));
    }

    @Test
    void countsNothingAsOldWhoseKeysAreGone() {
        Sealed field = sealing.seal(row, youth, "who", TEXT);
        Sealed strange = sealing.seal(row, UUID.randomUUID(), "who", TEXT);
        keys.destroy(owner);
        assertFalse(sealing.isOld(room, field));
        assertFalse(sealing.isOld(UUID.randomUUID(), strange));
    }

    @Test
    void namesAThingTheSameAsLongAsItsOwnerHasKeys() {
        UUID thing = UUID.randomUUID();
        assertEquals("unreadable", sealing.pseudonym(owner, thing));
        sealing.seal(row, youth, "who", TEXT);
        String name = sealing.pseudonym(owner, thing);
        assertTrue(name.matches("[0-9a-f]{24}"));
        assertNotEquals(name, sealing.pseudonym(KeyOwner.of(room), thing));
        keys.advance(owner);
        keys.retire(owner, 1);
        assertEquals(name, sealing.pseudonym(owner, thing));
        keys.destroy(owner);
        assertEquals("erased", sealing.pseudonym(owner, thing));
    }

    @Test
    void findsEqualTextsInOneRoomAndOneField() {
        byte[] index = sealing.index(room, "youth.personnummer", "199006022397");
        assertArrayEquals(index, sealing.index(room, "youth.personnummer", "199006022397"));
        assertFalse(Arrays.equals(index, sealing.index(room, "youth.telephone", "199006022397")));
        assertFalse(Arrays.equals(index, sealing.index(UUID.randomUUID(), "youth.personnummer", "199006022397")));
        keys.advance(KeyOwner.of(room));
        assertArrayEquals(index, sealing.index(room, "youth.personnummer", "199006022397"));
    }
}
