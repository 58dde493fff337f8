package se.samrum.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads the parts of a form one after the other (RFC 2046 5.1.1, RFC 7578), with a small piece of it in memory. */
final class MultipartBody {

    private static final int PIECE = 64 * 1024;
    private static final byte[] LINE = {'\r', '\n'};
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};
    private static final byte[] END = {'-', '-'};

    private final InputStream in;
    private final byte[] mark;
    private final byte[] buffer = new byte[PIECE];
    private int start;
    private int end;

    MultipartBody(InputStream in, String boundary) {
        this.in = in;
        this.mark = ("\r\n--" + boundary).getBytes(ISO_8859_1);
        System.arraycopy(LINE, 0, buffer, 0, LINE.length);
        this.end = LINE.length;
    }

    /** Goes to the first part. */
    boolean begin() throws IOException {
        content(OutputStream.nullOutputStream());
        return isMore();
    }

    /** Gives the head of a part. */
    void head(OutputStream to) throws IOException {
        copy(BLANK_LINE, to);
    }

    /** Gives the content of a part. */
    void content(OutputStream to) throws IOException {
        copy(mark, to);
    }

    /** Whether another part follows. */
    boolean isMore() throws IOException {
        while (end - start < END.length) {
            fill();
        }
        boolean over = isAt(start, END);
        if (!over && !isAt(start, LINE)) {
            throw new Malformed();
        }
        start += END.length;
        return !over;
    }

    private void copy(byte[] until, OutputStream to) throws IOException {
        int at = find(until);
        while (at < 0) {
            int sure = Math.max(0, end - start - until.length + 1);
            to.write(buffer, start, sure);
            start += sure;
            fill();
            at = find(until);
        }
        to.write(buffer, start, at - start);
        start = at + until.length;
    }

    private int find(byte[] wanted) {
        for (int at = start; at <= end - wanted.length; at++) {
            if (isAt(at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int at, byte... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (buffer[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int more = in.read(buffer, end, buffer.length - end);
        if (more < 0) {
            throw new Malformed();
        }
        end += more;
    }
}
