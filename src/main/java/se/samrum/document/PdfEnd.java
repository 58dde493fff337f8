package se.samrum.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** How a PDF ends: with its mark and nothing after it, and not as an archive that the mark is only the comment of. */
final class PdfEnd {

    private static final String MARK = "%%EOF";

    /** How the end of a ZIP begins, which stands at most this far before the last byte (APPNOTE.TXT 4.3.16). */
    private static final String ZIP = "PK\005\006";

    private static final int FARTHEST = 65_557;

    private byte[] last = {};

    void read(byte[] piece, int length) {
        int kept = Math.min(last.length, FARTHEST);
        byte[] joined = Arrays.copyOf(Arrays.copyOfRange(last, last.length - kept, last.length), kept + length);
        System.arraycopy(piece, 0, joined, kept, length);
        last = joined;
    }

    boolean isSound() {
        String end = new String(last, ISO_8859_1);
        int mark = end.lastIndexOf(MARK);
        return mark >= 0 && end.substring(mark + MARK.length()).isBlank() && !end.contains(ZIP);
    }
}
