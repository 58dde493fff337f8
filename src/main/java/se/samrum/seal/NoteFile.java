package se.samrum.seal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Signed notes one after the other, each followed by an empty line. It only grows; half a note at its end is cut off. */
final class NoteFile {

    /** A signature and the empty line after it end a note; read as Latin-1, so that places are counted in bytes. */
    private static final Pattern END = Pattern.compile("\n\n" + latin("\u2014 ") + "[^\n]+\n\n");

    private static final int LONGEST = 4096;
    private static final Logger LOG = Logger.getLogger(NoteFile.class.getName());

    private final Path file;

    NoteFile(Path file) {
        this.file = file;
    }

    /** Cuts off what an interrupted write left behind, and returns the last note. */
    Optional<String> repair() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, READ, WRITE)) {
            long begin = Math.max(0, channel.size() - 2L * LONGEST);
            String tail = latin(Channels.newInputStream(channel.position(begin)).readAllBytes());
            List<Integer> ends =
                    END.matcher(tail).results().map(MatchResult::end).toList();
            int end = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
            if (end < tail.length()) {
                LOG.warning("Cut " + file + " from " + channel.size() + " bytes back to " + (begin + end));
                channel.truncate(begin + end);
                channel.force(true);
            }
            int start = ends.size() < 2 ? 0 : ends.get(ends.size() - 2);
            return Optional.of(tail.substring(start, Math.max(start, end - 1)))
                    .filter(note -> !note.isEmpty())
                    .map(NoteFile::utf8);
        }
    }

    void add(String note) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.wrap((note + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** All notes of a file that stays small. */
    List<String> all() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        return Stream.of(Files.readString(file).split("(?<=\n)\n(?!\u2014)"))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String latin(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
