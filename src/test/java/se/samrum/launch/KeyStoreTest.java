package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.key.KeyOwner;

class KeyStoreTest {

    @TempDir
    Path temporary;

    private final Map<String, String> environment = new HashMap<>();
    private DataFolder data;

    @BeforeEach
    void begin() throws IOException {
        data = DataFolder.open(temporary.resolve("data"));
    }

    @AfterEach
    void end() throws IOException {
        data.close();
    }

    @Test
    void isMadeForAnEmptyDatabaseAndOpenedForAFullOne() throws IOException {
        KeyStore first = open();
        assertTrue(first.made());
        assertEquals(data.path("keys").resolve("root.p12"), first.root());
        first.keys().advance(owner());
        makeDatabase();
        KeyStore again = open();
        assertFalse(again.made());
        assertEquals(first.keys().rooms(), again.keys().rooms());
    }

    @Test
    void isNotMadeAnewWhenTheRootKeyIsGone() throws IOException {
        KeyStore first = open();
        makeDatabase();
        Files.delete(first.root());
        assertRefused("The root key " + first.root() + " is gone.");
        assertTrue(Files.notExists(first.root()));
    }

    @Test
    void isNotMadeAnewWhenTheKeysAreGone() throws IOException {
        KeyStore first = open();
        makeDatabase();
        Files.delete(first.folder().resolve("check"));
        assertRefused("The key store " + first.folder() + " is gone");
        assertTrue(Files.notExists(first.folder().resolve("check")));
    }

    @Test
    void refusesAWrongPassword() throws IOException {
        KeyStore first = open();
        makeDatabase();
        environment.put("SAMRUM_ROOT_KEY_PASSWORD", "hallonsnar");
        assertRefused("The root key " + first.root() + " does not open with its password.");
    }

    @Test
    void refusesTheRootKeyOfAnother() throws IOException {
        KeyStore first = open();
        makeDatabase();
        try (DataFolder other = DataFolder.open(temporary.resolve("other"))) {
            KeyStore foreign = KeyStore.open(settings(), other, Secrets.of(other));
            environment.put("SAMRUM_ROOT_KEY", foreign.root().toString());
            environment.put("SAMRUM_ROOT_KEY_PASSWORD", foreign.password());
        }
        assertRefused("The root key is another than the one that the keys in " + first.folder());
    }

    @Test
    void makesNoRootKeyWhereTheDeployerNamesOne() {
        Path named = temporary.resolve("usb/root.p12");
        environment.put("SAMRUM_ROOT_KEY", named.toString());
        assertRefused("The root key " + named + " is gone.");
        assertTrue(Files.notExists(named));
    }

    @Test
    void neverServesAnotherPurposeThanItsFirst() throws IOException {
        KeyStore demonstration = open();
        Map<String, String> production = Map.of(
                "SAMRUM_MODE", "production",
                "SAMRUM_PROXY", "192.0.2.7",
                "SAMRUM_DB_URL", "jdbc:postgresql://localhost/samrum",
                "SAMRUM_DB_USER", "samrum",
                "SAMRUM_DB_PASSWORD", "hallonsnar",
                "SAMRUM_ROOT_KEY", demonstration.root().toString(),
                "SAMRUM_ROOT_KEY_PASSWORD", demonstration.password());
        environment.putAll(production);
        assertRefused("The key store " + demonstration.folder() + " was set up as a demonstration, in which");
        environment.put("SAMRUM_KEYS", temporary.resolve("keys").toString());
        assertFalse(open().made());
        environment.keySet().removeIf(key -> !key.equals("SAMRUM_KEYS") && !key.startsWith("SAMRUM_ROOT_KEY"));
        assertRefused("The key store " + temporary.resolve("keys") + " was set up for real work, and stays so;");
    }

    private void assertRefused(String sentence) {
        Refused refused = assertThrows(Refused.class, this::open);
        assertTrue(refused.getMessage().startsWith(sentence), refused.getMessage());
    }

    private KeyStore open() throws IOException {
        return KeyStore.open(settings(), data, secrets());
    }

    private Secrets secrets() throws IOException {
        return Secrets.of(data);
    }

    private Settings settings() throws IOException {
        return Settings.read(environment, temporary);
    }

    private void makeDatabase() throws IOException {
        Files.createDirectory(data.path(PostgresCluster.FOLDER));
    }

    private static KeyOwner owner() {
        return KeyOwner.of(UUID.randomUUID());
    }
}
