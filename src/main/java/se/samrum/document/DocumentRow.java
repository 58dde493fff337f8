package se.samrum.document;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A document as a list shows it.
 *
 * @param title empty when it cannot be opened
 * @param size in bytes
 * @param addedBy the user who put it there
 */
public record DocumentRow(
        UUID id, UUID room, Optional<String> title, FileType format, int size, Instant addedAt, UUID addedBy) {

    private static final int KILO = 1024;
    private static final int NAMED = 8;

    /** In whole kilobytes, rounded up. */
    public int kilobytes() {
        return (size + KILO - 1) / KILO;
    }

    /** What it is called on somebody's own disk: nothing that tells whose it is. */
    public String fileName() {
        return "dokument-" + id.toString().substring(0, NAMED) + "." + format.ending();
    }
}
