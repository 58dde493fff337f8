package se.samrum.key;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Content on its way through: written once, read as often as wanted. What is too large for the memory lies in a file
 * without a name, sealed with a key that exists in this object alone; after a crash nobody can read it.
 */
public final class Spool implements Closeable {

    /** How many bytes are sealed at a time. */
    public static final int PIECE = 56 * 1024;

    private static final int KEY = 32;
    private static final byte[] NO_HEADER = {};
    private static final int SEALED = 1 + AesGcm.NONCE + PIECE + AesGcm.TAG;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SecretKey key;
    private final FileChannel file;
    private long size;

    /** Begins an empty one. */
    public Spool() throws IOException {
        key = new SecretKeySpec(AesGcm.random(KEY), "AES");
        Path path = Path.of(System.getProperty("java.io.tmpdir"), UUID.randomUUID() + ".spool");
        file = FileChannel.open(path, Set.of(CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE), OWNER_ONLY);
    }

    /** How many bytes were written, once its writer is closed. */
    public long size() {
        return size;
    }

    /** Takes the content, once; it is whole when this is closed. */
    public OutputStream writer() {
        return new Writer();
    }

    /** Gives the content, from the beginning. */
    public InputStream reader() {
        return new SequenceInputStream(new Pieces());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private byte[] piece(long number) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(SEALED);
        int more = 0;
        while (sealed.hasRemaining() && more >= 0) {
            more = file.read(sealed, number * SEALED + sealed.position());
        }
        byte[] bytes = Arrays.copyOf(sealed.array(), sealed.position());
        return AesGcm.open(key, NO_HEADER.length, bytes, place(number));
    }

    private static byte[] place(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private final class Writer extends OutputStream {

        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int fits = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, fits);
                filled += fits;
                done += fits;
                if (filled == PIECE) {
                    seal();
                }
            }
        }

        private void seal() throws IOException {
            ByteBuffer sealed =
                    ByteBuffer.wrap(AesGcm.seal(key, NO_HEADER, Arrays.copyOf(piece, filled), place(number)));
            while (sealed.hasRemaining()) {
                file.write(sealed, number * SEALED + sealed.position());
            }
            size += filled;
            number++;
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (filled > 0) {
                seal();
            }
        }
    }

    private final class Pieces implements Enumeration<InputStream> {

        private long number;

        @Override
        public boolean hasMoreElements() {
            return number * PIECE < size;
        }

        @Override
        public InputStream nextElement() {
            try {
                return new ByteArrayInputStream(piece(number++));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
