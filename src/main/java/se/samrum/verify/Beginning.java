package se.samrum.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** As much of a file as there was at one moment, while its writer may go on. */
final class Beginning extends FilterInputStream {

    private long left;

    Beginning(InputStream file, long bytes) {
        super(file);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        return left-- > 0 ? super.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
