package se.samrum.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams of a PDF that hold objects (ISO 32000-2 7.5.7), looked into as far as a sound file goes. */
final class ObjectStreams {

    private static final int MOST = 32 * 1024 * 1024;
    private static final int PIECE = 4096;
    private static final Set<String> OTHER_FILTERS = Set.of(
            "LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "Crypt", "AHx", "A85", "LZW", "RL");

    private static final int MOST_NAMES = 1000;

    private final PdfWords inside;
    private final Set<String> dictionary = new HashSet<>();
    private final byte[] gathered = new byte[PIECE];
    private Inflater inflater;
    private int filled;
    private int unpacked;
    private boolean unclear;

    ObjectStreams(Consumer<String> names) {
        this.inside = new PdfWords(names, word -> {});
    }

    /** A name in the file as it stands. */
    void name(String name) {
        if (dictionary.size() < MOST_NAMES) {
            dictionary.add(name);
        }
    }

    /** A word such as «obj» or «stream». */
    void word(String word) {
        switch (word) {
            case "obj", "endobj" -> dictionary.clear();
            case "stream" -> begin();
            case "endstream" -> end();
            default -> {}
        }
    }

    /** A byte as it stands, before it is read as part of a word. */
    void raw(byte next) {
        if (inflater == null || filled == 0 && inflater.getTotalIn() == 0 && next <= ' ' && next >= 0) {
            return;
        }
        gathered[filled++] = next;
        if (filled == PIECE) {
            unpack();
        }
    }

    /** Whether every one of them could be looked into to its end. */
    boolean isClear() {
        return !unclear && inflater == null;
    }

    /** Its dictionary need not say that it is one: the first object's place tells it too. */
    private void begin() {
        unclear |= inflater != null || dictionary.size() == MOST_NAMES;
        if (dictionary.contains("ObjStm") || dictionary.contains("First")) {
            unclear |= dictionary.stream().anyMatch(OTHER_FILTERS::contains);
            inflater = new Inflater();
            filled = 0;
        }
        dictionary.clear();
    }

    private void end() {
        if (inflater != null) {
            unpack();
            unclear |= !inflater.finished();
            inflater.end();
            inflater = null;
        }
    }

    private void unpack() {
        inflater.setInput(gathered, 0, filled);
        filled = 0;
        byte[] piece = new byte[PIECE];
        try {
            for (int length = inflater.inflate(piece); length > 0; length = inflater.inflate(piece)) {
                for (int i = 0; i < length && !unclear; i++) {
                    inside.read(piece[i]);
                }
                unpacked += length;
                unclear |= unpacked > MOST;
            }
        } catch (DataFormatException broken) {
            unclear = true;
        }
    }
}
