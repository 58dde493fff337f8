package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped files after a crash at any byte: what was whole stays, what was half goes. */
class FilesTest {

    private static final List<String> NOTES = List.of(
            "log\n1\n\n\u2014 log AAAA\n", "log\n22\ntime\n\n\u2014 log BBBB\n", "log\n333\n\n\u2014 log CCCC\n");

    @TempDir
    Path folder;

    @Test
    void notesAreCutBackToTheLastWholeOne() throws IOException {
        Path path = folder.resolve("heads.txt");
        NoteFile file = new NoteFile(path);
        assertEquals(Optional.empty(), file.repair());
        for (String note : NOTES) {
            file.add(note);
        }
        assertEquals(NOTES, file.all());
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            List<String> expected = wholeIn(length);
            Optional<String> last =
                    expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(expected.size() - 1));
            assertEquals(last, file.repair(), length + " bytes");
            assertEquals(expected, file.all(), length + " bytes");
        }
    }

    @Test
    void leavesAreCutBackToTheLastWholeOne() throws IOException {
        Path path = folder.resolve("leaves.bin");
        LeafFile file = new LeafFile(path);
        assertEquals(0, file.repair(0));
        assertEquals(Optional.empty(), file.last());
        byte[] leaf = Tree.leaf(new byte[] {7});
        file.add(Tree.leaf(new byte[] {6}));
        file.add(leaf);
        byte[] whole = Files.readAllBytes(path);
        for (int length = 64; length < 96; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertEquals(2, file.repair(9));
            assertArrayEquals(leaf, file.last().orElseThrow());
        }
        Files.write(path, Arrays.copyOf(whole, 160));
        assertEquals(2, file.repair(2));
        assertArrayEquals(whole, Files.readAllBytes(path));
    }

    private static List<String> wholeIn(int length) {
        int end = 0;
        int whole = 0;
        while (whole < NOTES.size() && end + bytes(NOTES.get(whole)) <= length) {
            end += bytes(NOTES.get(whole));
            whole++;
        }
        return NOTES.subList(0, whole);
    }

    private static int bytes(String note) {
        return note.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
    }
}
