package se.samrum.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A document that was opened, and the next piece of its content: less than a megabyte at a time. */
public final class DocumentBatch {

    private final DocumentRow document;
    private final List<byte[]> pieces;
    private final int next;
    private final boolean last;
    private final Digest soFar;

    DocumentBatch(DocumentRow document, List<byte[]> pieces, int next, boolean last, Digest soFar) {
        this.document = document;
        this.pieces = List.copyOf(pieces);
        this.next = next;
        this.last = last;
        this.soFar = soFar;
    }

    public DocumentRow document() {
        return document;
    }

    /** Whether the content ends here; it is whole and unaltered then. */
    public boolean isLast() {
        return last;
    }

    /** Writes this piece of the content. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }

    int next() {
        return next;
    }

    Digest soFar() {
        return soFar;
    }
}
