package se.samrum.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import se.samrum.verify.Finding.Kind;

/** A head that was seen before: the log must have it still, or somebody put back an older one, files and all. */
final class KnownHead {

    private final Optional<Head> known;
    private boolean seen;

    KnownHead(Optional<Head> known) {
        this.known = known;
        this.seen = known.isEmpty();
    }

    /** @throws IOException when it cannot be read */
    static KnownHead of(Optional<String> note) throws IOException {
        Optional<Head> head = note.flatMap(Note::parse).flatMap(Head::parse);
        if (note.isPresent() && head.isEmpty()) {
            throw new IOException("the head that is remembered is not one");
        }
        return new KnownHead(head);
    }

    /** A head of the log goes by. */
    void pass(Head head) throws Bad {
        if (seen || head.size() < known.orElseThrow().size()) {
            return;
        }
        Head last = known.get();
        if (head.size() != last.size() || !Arrays.equals(head.root(), last.root())) {
            throw new Bad(Kind.FORKED, last.size() - 1);
        }
        seen = true;
    }

    /** @param covered how many leaves all heads together cover */
    void end(long covered) throws Bad {
        if (!seen) {
            throw new Bad(Kind.TRUNCATED, covered);
        }
    }
}
