package se.samrum.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The root over the leaves so far, in memory that grows with the logarithm of their number (RFC 9162 section 2.1.2). */
final class RunningRoot {

    private final Deque<byte[]> stack = new ArrayDeque<>();
    private long size;

    long size() {
        return size;
    }

    void add(byte[] leaf) {
        stack.push(leaf);
        for (long merges = size; (merges & 1) == 1; merges >>= 1) {
            byte[] right = stack.pop();
            stack.push(Sha256.node(stack.pop(), right));
        }
        size++;
    }

    byte[] root() {
        if (stack.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        Iterator<byte[]> smallestFirst = stack.iterator();
        byte[] root = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            root = Sha256.node(smallestFirst.next(), root);
        }
        return root;
    }
}
