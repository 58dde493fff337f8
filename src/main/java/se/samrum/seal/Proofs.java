package se.samrum.seal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Proofs about a tree from its stored nodes, each with as many reads as the tree has levels (RFC 6962 2.1.1, 2.1.2). */
final class Proofs {

    /** Where complete subtrees are kept; level 0 are the leaves. */
    interface Nodes {
        byte[] hash(int level, long number) throws SQLException;
    }

    private final Nodes nodes;

    Proofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The audit path of the leaf at this position in the tree of this size. */
    List<byte[]> inclusion(long position, long size) throws SQLException {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("no such leaf in a tree of this size");
        }
        List<byte[]> path = new ArrayList<>();
        path(position, 0, size, path);
        return path;
    }

    /** Proof that the tree of the first size is the beginning of the tree of the second. */
    List<byte[]> consistency(long from, long to) throws SQLException {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("no such trees");
        }
        List<byte[]> proof = new ArrayList<>();
        if (from < to) {
            subproof(from, 0, to, true, proof);
        }
        return proof;
    }

    private void path(long position, long begin, long end, List<byte[]> path) throws SQLException {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (position < middle) {
            path(position, begin, middle, path);
            path.add(root(middle, end));
        } else {
            path(position, middle, end, path);
            path.add(root(begin, middle));
        }
    }

    private void subproof(long from, long begin, long end, boolean whole, List<byte[]> proof) throws SQLException {
        if (from == end) {
            if (!whole) {
                proof.add(root(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            subproof(from, begin, middle, whole, proof);
            proof.add(root(middle, end));
        } else {
            subproof(from, middle, end, false, proof);
            proof.add(root(begin, middle));
        }
    }

    private byte[] root(long begin, long end) throws SQLException {
        long size = end - begin;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.hash(level, begin >> level);
        }
        long middle = begin + split(size);
        return Tree.inner(root(begin, middle), root(middle, end));
    }

    /** The largest power of two below a size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
