package se.samrum.key;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A field nobody can read as it stands: format version, key id (owner and generation), nonce, ciphertext and tag. */
public final class Sealed {

    static final int HEADER = 20;

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads what a column held.
     *
     * @throws Unreadable when it is too short to be a sealed field
     */
    public static Sealed of(byte[] bytes) {
        if (bytes.length < 1 + HEADER + AesGcm.NONCE + AesGcm.TAG) {
            throw new Unreadable("too short to be sealed");
        }
        return new Sealed(bytes.clone());
    }

    static byte[] header(UUID owner, int generation) {
        return ByteBuffer.allocate(HEADER)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putInt(generation)
                .array();
    }

    /** Whose key sealed it: a youth, or the room itself. */
    public UUID owner() {
        ByteBuffer header = ByteBuffer.wrap(bytes, 1, HEADER);
        return new UUID(header.getLong(), header.getLong());
    }

    /** Which of the owner's keys sealed it. */
    public int generation() {
        return ByteBuffer.wrap(bytes).getInt(1 + HEADER - Integer.BYTES);
    }

    /** What a column holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Not the field: it belongs in no log. */
    @Override
    public String toString() {
        return "Sealed";
    }
}
