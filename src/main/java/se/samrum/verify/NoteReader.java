package se.samrum.verify;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of a file one by one. What its writer has not finished at the end is left out. */
final class NoteReader implements Rows<String> {

    private static final int CHUNK = 1 << 16;

    private final BufferedReader lines;

    private NoteReader(InputStream bytes) {
        lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), CHUNK);
    }

    /** @param bytes how much of the file to read */
    static NoteReader open(Path file, long bytes) throws IOException {
        return new NoteReader(new Beginning(Files.newInputStream(file), bytes));
    }

    /** All notes of a file that is small, or none when there is no such file. */
    static List<String> all(Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<String> notes = new ArrayList<>();
        try (NoteReader reader = new NoteReader(new ByteArrayInputStream(bytes))) {
            for (Optional<String> note = reader.next(); note.isPresent(); note = reader.next()) {
                notes.add(note.get());
            }
        }
        return notes;
    }

    @Override
    public Optional<String> next() throws IOException {
        StringBuilder note = new StringBuilder();
        boolean signatures = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && signatures) {
                return Optional.of(note.toString());
            }
            signatures |= line.isEmpty();
            note.append(line).append('\n');
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
