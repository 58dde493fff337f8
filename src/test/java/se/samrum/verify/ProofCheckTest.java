package se.samrum.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.seal.Rfc6962.bytes;
import static se.samrum.seal.Rfc6962.root;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samrum.seal.Rfc6962;

class ProofCheckTest {

    private static final byte[] LEAF_2 = Sha256.leaf(bytes("10"));
    private static final List<byte[]> INCLUSION = List.of(root(2));
    private static final List<byte[]> CONSISTENCY =
            Rfc6962.FROM_2_TO_5.stream().map(Rfc6962::bytes).toList();

    @Test
    void knowsTheRoots() {
        RunningRoot tree = new RunningRoot();
        assertEquals(Rfc6962.ROOTS.get(0), Rfc6962.hex(tree.root()));
        for (String entry : Rfc6962.ENTRIES) {
            tree.add(Sha256.leaf(bytes(entry)));
            String known = Rfc6962.ROOTS.get((int) tree.size());
            assertTrue(known == null || known.equals(Rfc6962.hex(tree.root())), tree.size() + " leaves");
        }
    }

    @Test
    void acceptsWhatIsTrue() {
        assertTrue(ProofCheck.isIncluded(LEAF_2, 2, 3, INCLUSION, root(3)));
        assertTrue(ProofCheck.isIncluded(root(1), 0, 1, List.of(), root(1)));
        assertTrue(ProofCheck.isConsistent(2, root(2), 5, root(5), CONSISTENCY));
        assertTrue(ProofCheck.isConsistent(5, root(5), 5, root(5), List.of()));
    }

    @Test
    void refusesAnInclusionThatIsNotSo() {
        assertFalse(ProofCheck.isIncluded(LEAF_2, 2, 0, INCLUSION, root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 0, 0, List.of(), root(0)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, -1, 3, INCLUSION, root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 3, 3, INCLUSION, root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 1, 3, INCLUSION, root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 2, 3, List.of(), root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 2, 3, longer(INCLUSION), root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 2, 3, List.of(shorter(root(2))), root(3)));
        assertFalse(ProofCheck.isIncluded(shorter(LEAF_2), 2, 3, INCLUSION, root(3)));
        assertFalse(ProofCheck.isIncluded(LEAF_2, 2, 3, INCLUSION, root(5)));
        assertFalse(ProofCheck.isIncluded(root(1), 2, 3, INCLUSION, root(3)));
    }

    @Test
    void refusesAConsistencyThatIsNotSo() {
        assertFalse(ProofCheck.isConsistent(0, root(0), 5, root(5), List.of()));
        assertFalse(ProofCheck.isConsistent(0, root(0), 0, root(0), List.of()));
        assertFalse(ProofCheck.isConsistent(5, root(5), 2, root(2), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(2, root(5), 5, root(2), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(3, root(2), 5, root(5), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(2, root(2), 4, root(5), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(2, root(3), 5, root(5), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(2, root(2), 5, root(5), List.of()));
        assertFalse(ProofCheck.isConsistent(2, root(2), 5, root(5), CONSISTENCY.subList(0, 1)));
        assertFalse(ProofCheck.isConsistent(2, root(2), 5, root(5), longer(CONSISTENCY)));
        assertFalse(ProofCheck.isConsistent(2, root(2), 5, root(5), List.of(CONSISTENCY.get(1), CONSISTENCY.get(0))));
        assertFalse(ProofCheck.isConsistent(
                2, root(2), 5, root(5), List.of(CONSISTENCY.get(0), shorter(CONSISTENCY.get(1)))));
        assertFalse(ProofCheck.isConsistent(5, root(5), 5, root(5), CONSISTENCY));
        assertFalse(ProofCheck.isConsistent(5, root(5), 5, root(3), List.of()));
        assertFalse(ProofCheck.isConsistent(3, root(3), 5, root(5), List.of()));
    }

    private static List<byte[]> longer(List<byte[]> proof) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(root(1));
        return longer;
    }

    private static byte[] shorter(byte[] hash) {
        return Arrays.copyOf(hash, hash.length - 1);
    }
}
