package se.samrum.verify;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A tree head (C2SP tlog-checkpoint): that so many leaves had this root at this time. */
record Head(String origin, long size, byte[] root, Instant at) {

    private static final int LINES = 4;
    private static final String TIME = "time ";

    static Optional<Head> parse(Note note) {
        List<String> lines = note.lines();
        if (lines.size() != LINES
                || !lines.get(1).matches("[1-9][0-9]{0,17}")
                || !lines.get(3).startsWith(TIME)) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            Instant at = Instant.parse(lines.get(3).substring(TIME.length()));
            return Optional.of(new Head(lines.get(0), Long.parseLong(lines.get(1)), root, at))
                    .filter(head -> head.root.length == Sha256.LENGTH);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
