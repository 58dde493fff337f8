package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void comeWithValues() throws IOException {
        assertEquals(
                new Settings(
                        8080,
                        "127.0.0.1",
                        folder.resolve("data"),
                        "info",
                        new ModeSettings(Mode.DEMONSTRATION, Optional.empty(), Optional.empty()),
                        new DatabaseSettings(Optional.empty(), 0),
                        new KeySettings(Optional.empty(), Optional.empty(), Optional.empty(), 30),
                        new LogSettings(Optional.empty(), Optional.empty(), Optional.empty(), 10),
                        new ReportSettings(Optional.empty(), Optional.empty(), Optional.empty()),
                        new DocumentSettings(10)),
                Settings.read(Map.of(), folder));
    }

    @Test
    void areAllExplainedInTheFileThatComesWithSamrum() throws IOException {
        String file = Configuration.of(Map.of(), folder).text("samrum.properties");
        Set<String> explained = Pattern.compile("^#?(SAMRUM_\\w+)=", Pattern.MULTILINE)
                .matcher(file)
                .results()
                .map(setting -> setting.group(1))
                .collect(Collectors.toSet());
        assertEquals(Settings.KEYS, explained);
        String[] paragraphs = file.split("\n\n");
        assertEquals(Settings.KEYS.size() + 1, paragraphs.length);
        for (String paragraph : paragraphs) {
            assertTrue(paragraph.startsWith("# "), paragraph);
        }
    }

    @Test
    void areTakenFromTheFileAndTheEnvironmentWins() throws IOException {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config/samrum.properties"), "SAMRUM_PORT=9000\nSAMRUM_DB_PORT=9004\n");
        Settings settings = Settings.read(Map.of("SAMRUM_PORT", "9001", "PATH", "/bin"), folder);
        assertEquals(9001, settings.port());
        assertEquals(9004, settings.database().port());
    }

    @Test
    void areTakenFromAFileElsewhere() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("own.properties"), "SAMRUM_DATA=/srv/samrum\n");
        assertEquals(
                Path.of("/srv/samrum"),
                Settings.read(Map.of("SAMRUM_CONFIG", elsewhere.toString()), folder)
                        .data());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAMRUM_PORT      | 0          | a whole number from 1 to 65535
            SAMRUM_PORT      | 65536      | a whole number from 1 to 65535
            SAMRUM_PORT      | 99999999   | a whole number from 1 to 65535
            SAMRUM_PORT      | http       | a whole number from 1 to 65535
            SAMRUM_DB_PORT   | -1         | a whole number from 0 to 65535
            SAMRUM_LOG_LEVEL | loud       | one of warning, info, fine
            SAMRUM_LOG_YEARS | 4          | a whole number from 5 to 100
            SAMRUM_DOCUMENT_MEGABYTES | 101 | a whole number from 1 to 100
            SAMRUM_HEADS_SYSLOG | logs    | a host, a colon and a port
            SAMRUM_HEADS_WITNESS | logs   | an address that begins with https:// or http://
            SAMRUM_ADDRESS   | 192.0.2.1  | an IP address of this machine or 0.0.0.0
            SAMRUM_ADDRESS   | samrum.se  | an IP address of this machine or 0.0.0.0
            SAMRUM_MODE      | real       | one of demonstration, production
            SAMRUM_REPORT_PHONE | ring oss | a telephone number
            SAMRUM_REPORT_LINK | http://x | an address that begins with https://
            SAMRUM_PROXY     | proxy.se   | the IP address of the proxy
            SAMRUM_DB_USER   | samrum_app | a login's name in small letters that does not begin with samrum_, as those do that Samrum makes
            SAMRUM_CONFIG    | nowhere    | the name of a file that is there""")
    void areRefusedInOneSentence(String key, String value, String allowed) {
        Refused refused = assertThrows(Refused.class, () -> Settings.read(Map.of(key, value), folder));
        assertEquals(key + " is " + value + ", but must be " + allowed + ".", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost/samrum",
                "jdbc:postgresql:samrum",
                "jdbc:postgresql://localhost/",
                "jdbc:postgresql://localhost/samrum?user=postgres",
                "jdbc:postgresql://localhost/samrum?sslmode=require&password=hallonsnar",
                "jdbc:postgresql://anna:hallonsnar@localhost/samrum",
                "jdbc:postgresql://localhost/samrum?options=-c%20role=postgres"
            })
    void neverRepeatAnAddressOfADatabase(String url) {
        Refused refused = assertThrows(Refused.class, () -> Settings.read(database(url), folder));
        assertTrue(refused.getMessage().startsWith("SAMRUM_DB_URL must look like jdbc:postgresql://host:5432/samrum,"));
        assertFalse(refused.getMessage().contains("hallonsnar"));
    }

    @Test
    void nameADatabaseWithItsLogin() throws IOException {
        Settings settings = Settings.read(database("jdbc:postgresql://[::1]:5432/samrum?sslmode=verify-full"), folder);
        assertEquals(
                new Database("jdbc:postgresql://[::1]:5432/samrum?sslmode=verify-full", "samrum", "hallonsnar"),
                settings.database().external().orElseThrow());
        Map<String, String> half = Map.of("SAMRUM_DB_URL", "jdbc:postgresql://localhost/samrum");
        Refused refused = assertThrows(Refused.class, () -> Settings.read(half, folder));
        assertEquals(
                "SAMRUM_DB_URL, SAMRUM_DB_USER and SAMRUM_DB_PASSWORD belong together: set all three or none.",
                refused.getMessage());
    }

    @Test
    void takeAPasswordFromAFile() throws IOException {
        Files.writeString(folder.resolve("secret"), "hallonsnar\n");
        Map<String, String> settings = database("jdbc:postgresql://localhost/samrum");
        settings.put("SAMRUM_DB_PASSWORD_FILE", "secret");
        Refused refused = assertThrows(Refused.class, () -> Settings.read(settings, folder));
        assertTrue(refused.getMessage().startsWith("SAMRUM_DB_PASSWORD and SAMRUM_DB_PASSWORD_FILE say the same"));
        settings.remove("SAMRUM_DB_PASSWORD");
        assertEquals(
                "hallonsnar",
                Settings.read(settings, folder)
                        .database()
                        .external()
                        .orElseThrow()
                        .password());
        settings.put("SAMRUM_DB_PASSWORD_FILE", "nowhere");
        Refused missing = assertThrows(Refused.class, () -> Settings.read(settings, folder));
        assertEquals("SAMRUM_DB_PASSWORD_FILE is nowhere, but that file cannot be read.", missing.getMessage());
    }

    @Test
    void demandForProductionWhatADeployerKeeps() throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of("SAMRUM_MODE", "production"));
        assertDemands("SAMRUM_DB_URL, SAMRUM_DB_USER and SAMRUM_DB_PASSWORD", settings);
        settings.putAll(database("jdbc:postgresql://database.example.org/samrum"));
        assertDemands("SAMRUM_ROOT_KEY and SAMRUM_ROOT_KEY_PASSWORD", settings);
        settings.put("SAMRUM_ROOT_KEY", "root.p12");
        settings.put("SAMRUM_ROOT_KEY_PASSWORD", "hallonsnar");
        assertDemands("sslmode=… in SAMRUM_DB_URL", settings);
        settings.put("SAMRUM_DB_URL", "jdbc:postgresql://database.example.org/samrum?sslmode=verify-full");
        assertDemands("SAMRUM_PROXY", settings);
        settings.put("SAMRUM_PROXY", "192.0.2.7");
        assertTrue(Settings.read(settings, folder).mode().isProduction());
        settings.put("SAMRUM_DB_URL", "jdbc:postgresql://127.0.0.1:5433/samrum");
        assertTrue(Settings.read(settings, folder).mode().isProduction());
    }

    private void assertDemands(String what, Map<String, String> settings) {
        Refused refused = assertThrows(Refused.class, () -> Settings.read(settings, folder));
        assertTrue(
                refused.getMessage().startsWith("SAMRUM_MODE is production, which wants " + what),
                refused.getMessage());
    }

    private static Map<String, String> database(String url) {
        return new HashMap<>(
                Map.of("SAMRUM_DB_URL", url, "SAMRUM_DB_USER", "samrum", "SAMRUM_DB_PASSWORD", "hallonsnar"));
    }

    @Test
    void areRefusedWhenUnknown() {
        Refused refused = assertThrows(Refused.class, () -> Settings.read(Map.of("SAMRUM_PROT", "80"), folder));
        assertTrue(refused.getMessage().startsWith("SAMRUM_PROT is not a setting; the settings are SAMRUM_ADDRESS, "));
    }

    @Test
    void areRefusedWhenEmpty() {
        assertThrows(Refused.class, () -> Settings.read(Map.of("SAMRUM_DATA", " "), folder));
    }

    @Test
    void tellTheAddressForABrowser() throws IOException {
        assertEquals("http://localhost:8080/", Settings.read(Map.of(), folder).url());
        assertEquals(
                "http://localhost:8080/",
                Settings.read(Map.of("SAMRUM_ADDRESS", "0.0.0.0"), folder).url());
    }

    @Test
    void refuseAPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Settings settings = Settings.read(Map.of("SAMRUM_PORT", "" + taken.getLocalPort()), folder);
            Refused refused = assertThrows(Refused.class, settings::refusePortInUse);
            assertTrue(refused.getMessage().startsWith("SAMRUM_PORT is " + taken.getLocalPort() + ", but that port"));
        }
    }
}
