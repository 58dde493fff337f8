package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCheckTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"150018, 15.18", "170005, 17.5"})
    void refusesAServerThatIsTooOld(int number, String version) {
        Refused refused = assertThrows(Refused.class, () -> pass(number, version));
        assertEquals(
                "The database is PostgreSQL " + version + ", but Samrum needs 17.6 or newer.", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"170006, 17.6", "180006, 18.6"})
    void takesWhatItWasTriedWithInSilence(int number, String version) {
        pass(number, version);
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysThatAServerIsNewerThanTried() {
        pass(190_000, "19.0");
        assertEquals(
                "The database is PostgreSQL 19.0, which is newer than what Samrum was tried with (17 and 18).\n",
                said.toString(StandardCharsets.UTF_8));
    }

    private void pass(int number, String version) {
        ServerCheck.passVersion(number, version, new PrintStream(said, true));
    }
}
