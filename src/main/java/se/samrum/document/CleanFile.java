package se.samrum.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import se.samrum.key.Spool;

/** A file that was looked into and may be kept. It is sealed on its way, and gone once it is closed. */
public final class CleanFile implements Closeable {

    private final FileType type;
    private final Spool content;

    private CleanFile(FileType type, Spool content) {
        this.type = type;
        this.content = content;
    }

    /**
     * Looks into a file, and draws a picture anew.
     *
     * @param most how many bytes it may have
     * @throws Unfit when it is not one that is taken
     */
    public static CleanFile of(InputStream file, long most) throws IOException, Unfit {
        try (Spool raw = new Spool()) {
            try (OutputStream writer = raw.writer()) {
                take(file, writer, most);
            }
            FileType type = FileType.of(raw.reader().readNBytes(FileType.LONGEST))
                    .orElseThrow(() -> new Unfit(raw.size() == 0 ? Unfit.Why.EMPTY : Unfit.Why.TYPE));
            Spool content = new Spool();
            try (OutputStream writer = content.writer()) {
                clean(type, raw, writer);
            } catch (IOException | Unfit | RuntimeException refused) {
                content.close();
                throw refused;
            }
            return new CleanFile(type, content);
        }
    }

    private static void take(InputStream file, OutputStream to, long most) throws IOException, Unfit {
        byte[] piece = new byte[Spool.PIECE];
        long taken = 0;
        for (int length = file.read(piece); length >= 0; length = file.read(piece)) {
            taken += length;
            if (taken > most) {
                throw new Unfit(Unfit.Why.LARGE);
            }
            to.write(piece, 0, length);
        }
    }

    private static void clean(FileType type, Spool raw, OutputStream to) throws IOException, Unfit {
        if (type == FileType.PDF) {
            PdfCheck.check(raw.reader());
            raw.reader().transferTo(to);
        } else {
            new Picture(type).redraw(raw, to);
        }
    }

    FileType type() {
        return type;
    }

    long size() {
        return content.size();
    }

    InputStream reader() {
        return content.reader();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
