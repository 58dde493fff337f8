package se.samrum.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** A growing Merkle tree (RFC 6962 section 2.1, SHA-256): it holds the roots of its complete subtrees and no more. */
final class Tree {

    /** A complete subtree: 2^level leaves, from number times 2^level on. */
    record Node(int level, long number, byte[] hash) {}

    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    private final byte[][] peaks = new byte[Long.SIZE][];
    private long size;

    Tree() {}

    /** @param peaks one for each bit of size that is set, at the place of that bit */
    Tree(long size, byte[][] peaks) {
        this.size = size;
        System.arraycopy(peaks, 0, this.peaks, 0, peaks.length);
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {LEAF}, entry);
    }

    static byte[] inner(byte[] left, byte[] right) {
        return sha256(new byte[] {INNER}, left, right);
    }

    long size() {
        return size;
    }

    /** Adds a leaf and returns the subtrees that it completes, smallest first. */
    List<Node> append(byte[] leaf) {
        List<Node> complete = new ArrayList<>();
        byte[] hash = leaf;
        int level = 0;
        for (long number = size; (number & 1) == 1; number >>= 1) {
            hash = inner(peaks[level], hash);
            level++;
            complete.add(new Node(level, number >> 1, hash));
        }
        peaks[level] = hash;
        size++;
        return complete;
    }

    /** The hash over everything; of an empty tree the hash of nothing. */
    byte[] root() {
        byte[] root = null;
        for (int level = 0; level < peaks.length; level++) {
            if ((size >> level & 1) == 1) {
                root = root == null ? peaks[level] : inner(peaks[level], root);
            }
        }
        return root == null ? sha256() : root;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
