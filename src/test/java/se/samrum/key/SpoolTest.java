package se.samrum.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes through comes out as it went in, and stands nowhere. */
class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Spool.PIECE - 1, Spool.PIECE, Spool.PIECE + 1, 3 * Spool.PIECE + 7})
    void givesWhatItTook(int length) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        try (Spool spool = new Spool()) {
            try (OutputStream writer = spool.writer()) {
                writer.write(content, 0, length / 3);
                writer.write(content, length / 3, length - length / 3);
            }
            assertEquals(length, spool.size());
            assertArrayEquals(content, spool.reader().readAllBytes());
            assertArrayEquals(content, spool.reader().readAllBytes(), "as often as wanted");
        }
    }

    /** The file has no name any more; what it holds is looked at through the process that has it open. */
    @Test
    void isSealedWhereItLies() throws IOException {
        try (Spool spool = new Spool()) {
            try (OutputStream writer = spool.writer()) {
                writer.write("hemligheten".repeat(20_000).getBytes(StandardCharsets.UTF_8));
            }
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertFalse(files.anyMatch(file -> file.toString().endsWith(".spool")), "it has a name");
            }
            Path open = open();
            assertTrue(Files.size(open) > 200_000);
            assertFalse(Files.readString(open, StandardCharsets.ISO_8859_1).contains("hemligheten"));
        }
    }

    private static Path open() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(fd -> leadsTo(fd).contains(".spool"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing is open"));
        }
    }

    private static String leadsTo(Path fd) {
        try {
            return Files.readSymbolicLink(fd).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
