package se.samrum.verify;

import java.util.Arrays;
import java.util.List;

/** Checks the proofs of RFC 9162, step by step as sections 2.1.3.2 and 2.1.4.2 have them. Anything odd is refused. */
public final class ProofCheck {

    private ProofCheck() {}

    /**
     * Whether a leaf is in a tree.
     *
     * @param leaf its hash, 32 bytes
     * @param path from the leaf's sibling upwards
     */
    public static boolean isIncluded(byte[] leaf, long position, long size, List<byte[]> path, byte[] root) {
        if (position < 0 || position >= size || !areHashes(path) || leaf.length != Sha256.LENGTH) {
            return false;
        }
        long node = position;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Sha256.node(sibling, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = Sha256.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of the first size and root is the beginning of the tree of the second. */
    public static boolean isConsistent(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> proof) {
        if (from < 1 || from > to || !areHashes(proof) || !areHashes(List.of(fromRoot, toRoot))) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && Arrays.equals(fromRoot, toRoot);
        }
        boolean whole = Long.bitCount(from) == 1;
        if (proof.isEmpty() && !whole) {
            return false;
        }
        return isBeginning(from, fromRoot, to, toRoot, whole ? prepend(fromRoot, proof) : proof);
    }

    private static boolean isBeginning(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        int skip = Long.numberOfTrailingZeros(~(from - 1));
        long node = from - 1 >> skip;
        long last = to - 1 >> skip;
        byte[] first = path.get(0);
        byte[] second = path.get(0);
        for (byte[] hash : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Sha256.node(hash, first);
                second = Sha256.node(hash, second);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                second = Sha256.node(second, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, fromRoot) && Arrays.equals(second, toRoot);
    }

    private static List<byte[]> prepend(byte[] first, List<byte[]> rest) {
        byte[][] all = new byte[rest.size() + 1][];
        all[0] = first;
        for (int i = 0; i < rest.size(); i++) {
            all[i + 1] = rest.get(i);
        }
        return Arrays.asList(all);
    }

    private static boolean areHashes(List<byte[]> hashes) {
        return hashes.stream().allMatch(hash -> hash.length == Sha256.LENGTH);
    }
}
