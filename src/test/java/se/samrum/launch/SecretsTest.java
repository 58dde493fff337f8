package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void areLongAndDifferent() throws IOException {
        Secrets secrets = Secrets.of(folder);
        List<String> all = List.of(
                secrets.superuser(),
                secrets.app(),
                secrets.signin(),
                secrets.audit(),
                secrets.seal(),
                secrets.verify());
        assertEquals(6, Set.copyOf(all).size());
        all.forEach(secret -> assertEquals(32, Base64.getUrlDecoder().decode(secret).length));
    }

    @Test
    void areMadeOnce() throws IOException {
        assertEquals(Secrets.of(folder).app(), Secrets.of(folder).app());
    }

    @Test
    void areReadByTheirOwnerOnly() throws IOException {
        Secrets.of(folder);
        var rights = Files.getPosixFilePermissions(folder.path("secrets.properties"));
        assertEquals("rw-------", PosixFilePermissions.toString(rights));
        assertFalse(Files.exists(folder.path("secrets.properties.part")));
    }

    @Test
    void growWhenANewerVersionWantsMore() throws IOException {
        Files.writeString(folder.path("secrets.properties"), "superuser=kept\n");
        Secrets secrets = Secrets.of(folder);
        assertEquals("kept", secrets.superuser());
        assertEquals(secrets.app(), Secrets.of(folder).app());
    }

    @Test
    void areNotMadeAnewForADatabaseThatHasThem() throws IOException {
        Files.createDirectory(folder.path("database"));
        Refused refused = assertThrows(Refused.class, () -> Secrets.of(folder));
        assertTrue(refused.getMessage().startsWith("The data folder holds a database but its passwords are gone"));
    }
}
