package se.samrum.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import se.samrum.verify.Finding.Kind;

/** What must hold of every head: who signed it, that it follows the one before, and that the leaves add up to it. */
class HeadCheck {

    private final Evidence evidence;
    private final KeyChain keys;

    HeadCheck(Evidence evidence, KeyChain keys) {
        this.evidence = evidence;
        this.keys = keys;
    }

    /** @param checked how many leaves the former heads cover */
    Head read(String text, long checked) throws Bad {
        Note note = Note.parse(text).orElseThrow(() -> new Bad(Kind.UNREADABLE, checked));
        Head head = Head.parse(note).orElseThrow(() -> new Bad(Kind.UNREADABLE, checked));
        signature(note, head);
        return head;
    }

    void signature(Note note, Head head) throws Bad {
        if (!keys.signed(note, head)) {
            throw new Bad(Kind.FOREIGN_KEY, head.size());
        }
    }

    void size(Head head, Head former) throws Bad, IOException {
        if (head.size() <= former.size()) {
            throw new Bad(wasThere(head) ? Kind.REPLAYED : Kind.FORKED, head.size());
        }
    }

    /** A time before the former one may be an honest clock put right: it stops nothing. */
    Optional<Finding> time(Head head, Head former) {
        return head.at().isBefore(former.at())
                ? Optional.of(new Finding(Kind.CLOCK_SET, head.size(), Optional.empty()))
                : Optional.empty();
    }

    /** @param shipped whether the leaves are those that were shipped: then it is the head that does not fit */
    void root(Head head, byte[] root, boolean shipped) throws Bad {
        if (!Arrays.equals(root, head.root())) {
            throw new Bad(shipped ? Kind.FORKED : Kind.REWRITTEN, head.size() - 1);
        }
    }

    private boolean wasThere(Head head) throws IOException {
        Rows<String> heads = evidence.heads();
        Optional<Head> earlier = next(heads);
        while (earlier.isPresent() && earlier.get().size() < head.size()) {
            earlier = next(heads);
        }
        return earlier.isPresent()
                && earlier.get().size() == head.size()
                && Arrays.equals(earlier.get().root(), head.root());
    }

    private static Optional<Head> next(Rows<String> heads) throws IOException {
        return heads.next().flatMap(Note::parse).flatMap(Head::parse);
    }
}
