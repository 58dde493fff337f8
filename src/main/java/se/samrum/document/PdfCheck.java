package se.samrum.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads a PDF (ISO 32000-2) once, without building anything in memory: it is one from the first byte to the last, not
 * encrypted, and names nothing that runs or hides. Names are looked for everywhere, also where a reader would not look, and
 * in the compressed streams that hold objects.
 */
final class PdfCheck {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "RichMedia", "Rendition", "XFA");
    private static final int PIECE = 64 * 1024;
    private static final String LOCKED = "Encrypt";

    private final PdfEnd end = new PdfEnd();
    private final ObjectStreams objects = new ObjectStreams(this::judge);
    private final PdfWords words = new PdfWords(this::name, objects::word);
    private boolean active;
    private boolean locked;

    private PdfCheck() {}

    static void check(InputStream file) throws IOException, Unfit {
        PdfCheck check = new PdfCheck();
        byte[] piece = new byte[PIECE];
        for (int length = file.read(piece); length >= 0; length = file.read(piece)) {
            check.read(piece, length);
        }
        check.judge();
    }

    private void read(byte[] piece, int length) {
        end.read(piece, length);
        for (int i = 0; i < length; i++) {
            objects.raw(piece[i]);
            words.read(piece[i]);
        }
    }

    private void name(String name) {
        objects.name(name);
        judge(name);
    }

    private void judge(String name) {
        active |= ACTIVE.contains(name);
        locked |= LOCKED.equals(name);
    }

    private void judge() throws Unfit {
        if (locked) {
            throw new Unfit(Unfit.Why.LOCKED);
        }
        if (active) {
            throw new Unfit(Unfit.Why.ACTIVE);
        }
        if (!end.isSound() || !objects.isClear()) {
            throw new Unfit(Unfit.Why.BROKEN);
        }
    }
}
