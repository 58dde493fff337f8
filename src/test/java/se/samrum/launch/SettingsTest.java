package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        0,
                        "info",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        30,
                        new LogSettings(Optional.empty(), Optional.empty(), Optional.empty(), 10)),
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
        assertEquals(9004, settings.databasePort());
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
            SAMRUM_HEADS_SYSLOG | logs    | a host, a colon and a port
            SAMRUM_HEADS_WITNESS | logs   | an address that begins with https:// or http://
            SAMRUM_ADDRESS   | 192.0.2.1  | an IP address of this machine or 0.0.0.0
            SAMRUM_ADDRESS   | samrum.se  | an IP address of this machine or 0.0.0.0
            SAMRUM_CONFIG    | nowhere    | the name of a file that is there""")
    void areRefusedInOneSentence(String key, String value, String allowed) {
        Refused refused = assertThrows(Refused.class, () -> Settings.read(Map.of(key, value), folder));
        assertEquals(key + " is " + value + ", but must be " + allowed + ".", refused.getMessage());
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
