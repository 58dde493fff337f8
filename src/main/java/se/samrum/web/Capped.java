package se.samrum.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes so many bytes on and forgets the rest. */
final class Capped extends FilterOutputStream {

    private long left;

    Capped(OutputStream to, long most) {
        super(to);
        this.left = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int passed = (int) Math.min(left, length);
        out.write(bytes, from, passed);
        left -= passed;
    }
}
