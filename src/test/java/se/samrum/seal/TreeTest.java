package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samrum.seal.Tree.Node;

class TreeTest {

    private final Map<String, byte[]> kept = new HashMap<>();
    private final Tree tree = new Tree();
    private final Proofs proofs = new Proofs((level, number) -> kept.get(level + " " + number));

    @Test
    void hasTheKnownRoots() {
        assertEquals(Rfc6962.ROOTS.get(0), Rfc6962.hex(tree.root()));
        for (String entry : Rfc6962.ENTRIES) {
            add(Rfc6962.bytes(entry));
            String known = Rfc6962.ROOTS.get((int) tree.size());
            if (known != null) {
                assertEquals(known, Rfc6962.hex(tree.root()), tree.size() + " leaves");
            }
        }
    }

    @Test
    void continuesFromItsPeaksAlone() {
        for (String entry : Rfc6962.ENTRIES.subList(0, 5)) {
            add(Rfc6962.bytes(entry));
        }
        byte[][] peaks = new byte[Long.SIZE][];
        peaks[0] = kept.get("0 4");
        peaks[2] = kept.get("2 0");
        Tree later = new Tree(5, peaks);
        assertArrayEquals(tree.root(), later.root());
        for (String entry : Rfc6962.ENTRIES.subList(5, 8)) {
            later.append(Tree.leaf(Rfc6962.bytes(entry)));
        }
        assertEquals(Rfc6962.ROOTS.get(8), Rfc6962.hex(later.root()));
    }

    @Test
    void givesTheKnownProofs() throws SQLException {
        for (String entry : Rfc6962.ENTRIES) {
            add(Rfc6962.bytes(entry));
        }
        assertEquals(List.of(Rfc6962.ROOTS.get(2)), Rfc6962.hex(proofs.inclusion(2, 3)));
        assertEquals(Rfc6962.FROM_2_TO_5, Rfc6962.hex(proofs.consistency(2, 5)));
        assertEquals(List.of(), proofs.inclusion(0, 1));
        assertEquals(List.of(), proofs.consistency(5, 5));
    }

    @Test
    void givesNoProofOfWhatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> proofs.inclusion(0, 0));
        assertThrows(IllegalArgumentException.class, () -> proofs.inclusion(3, 3));
        assertThrows(IllegalArgumentException.class, () -> proofs.inclusion(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> proofs.consistency(0, 3));
        assertThrows(IllegalArgumentException.class, () -> proofs.consistency(4, 3));
    }

    private void add(byte[] entry) {
        byte[] leaf = Tree.leaf(entry);
        kept.put("0 " + tree.size(), leaf);
        for (Node node : tree.append(leaf)) {
            kept.put(node.level() + " " + node.number(), node.hash());
        }
    }
}
