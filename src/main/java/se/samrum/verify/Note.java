package se.samrum.verify;

import java.util.List;
import java.util.Optional;

/** A signed note (C2SP signed-note): the text, which ends in a newline, and the lines of its signatures. */
record Note(String text, List<String> signatures) {

    static Optional<Note> parse(String note) {
        int end = note.indexOf("\n\n");
        if (end < 1 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        List<String> signatures = note.substring(end + 2).lines().toList();
        boolean whole = !signatures.isEmpty() && signatures.stream().allMatch(line -> line.startsWith("\u2014 "));
        return whole ? Optional.of(new Note(note.substring(0, end + 1), signatures)) : Optional.empty();
    }

    /** The lines of the text. */
    List<String> lines() {
        return text.lines().toList();
    }
}
