package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Pkcs12RootKeyTest {

    private static final char[] PASSWORD = "blabarsris".toCharArray();
    private static final byte[] SECRET = "a key of a room".getBytes(UTF_8);

    @TempDir
    Path temporary;

    @Test
    void unwrapsWhatItWrappedForThatPurposeOnly() throws IOException {
        Pkcs12RootKey root = make("root.p12");
        byte[] wrapped = root.wrap(SECRET, "room|youth|1");
        assertArrayEquals(SECRET, open("root.p12", PASSWORD).unwrap(wrapped, "room|youth|1"));
        assertThrows(Unreadable.class, () -> root.unwrap(wrapped, "room|youth|2"));
        Pkcs12RootKey other = make("other.p12");
        assertThrows(Unreadable.class, () -> other.unwrap(wrapped, "room|youth|1"));
    }

    @Test
    void isAFileOfItsOwnersThatIsNeverOverwritten() throws IOException {
        make("root.p12");
        Path file = temporary.resolve("root.p12");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        byte[] before = Files.readAllBytes(file);
        assertThrows(FileAlreadyExistsException.class, () -> make("root.p12"));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void refusesAnotherPasswordAndWhatIsNoSuchFile() throws Exception {
        make("root.p12");
        assertThrows(IOException.class, () -> open("root.p12", "hallonsnar".toCharArray()));
        assertThrows(NoSuchFileException.class, () -> open("none.p12", PASSWORD));
        Files.writeString(temporary.resolve("text.p12"), "not a key store");
        assertThrows(IOException.class, () -> open("text.p12", PASSWORD));
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, PASSWORD);
        try (OutputStream out = Files.newOutputStream(temporary.resolve("empty.p12"))) {
            empty.store(out, PASSWORD);
        }
        assertThrows(IOException.class, () -> open("empty.p12", PASSWORD));
    }

    private Pkcs12RootKey make(String name) throws IOException {
        Pkcs12RootKey.make(temporary.resolve(name), PASSWORD);
        return open(name, PASSWORD);
    }

    private Pkcs12RootKey open(String name, char[] password) throws IOException {
        return Pkcs12RootKey.open(temporary.resolve(name), password);
    }
}
