package se.samrum.document;

import java.util.Arrays;
import java.util.Optional;

/** The files that are taken, as their first bytes tell (ISO 32000-2 7.5.2, PNG 5.2, JPEG ITU-T T.81 B.1.1.3). */
public enum FileType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff);

    static final int LONGEST = 8;

    private final String mime;
    private final String ending;
    private final int[] signature;

    FileType(String mime, String ending, int... signature) {
        this.mime = mime;
        this.ending = ending;
        this.signature = signature;
    }

    static Optional<FileType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    String mime() {
        return mime;
    }

    /** Of a file name, without the dot. */
    public String ending() {
        return ending;
    }
}
