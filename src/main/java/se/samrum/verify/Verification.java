package se.samrum.verify;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import se.samrum.verify.Finding.Kind;

/** One walk along the heads and the leaves below them, in constant memory, until the end or the first bad thing. */
class Verification {

    /** How long after its stamp an event may be committed, and by how much clocks may be put right. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    private static final long STEP = 10_000;

    private final Evidence evidence;
    private final KeyChain keys;
    private final Instant kept;
    private final LongConsumer progress;
    private final RunningRoot tree = new RunningRoot();
    private Optional<Head> former = Optional.empty();
    private Rows<LeafRow> leaves;
    private Optional<LeafRow> leaf;
    private Optional<Rows<byte[]>> shipped;
    private long pruned;
    private long later;

    /** @param years for how long events must still be there */
    Verification(Evidence evidence, KeyChain keys, Clock clock, int years, LongConsumer progress) {
        this.evidence = evidence;
        this.keys = keys;
        this.kept = clock.instant().atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
        this.progress = progress;
    }

    /**
     * Walks.
     *
     * @throws IOException when something could not be read, so that nothing can be told
     */
    Verdict run() throws IOException {
        Optional<Finding> bad = Optional.empty();
        try {
            walk();
        } catch (Bad first) {
            bad = Optional.of(first.finding());
        }
        return new Verdict(bad, tree.size(), pruned, later + evidence.waiting(), former.map(Head::at));
    }

    private void walk() throws IOException, Bad {
        leaves = evidence.leaves();
        leaf = leaves.next();
        shipped = evidence.shipped();
        Rows<String> heads = evidence.heads();
        for (Optional<String> note = heads.next(); note.isPresent(); note = heads.next()) {
            Head head = read(note.get());
            checkOrder(head);
            while (tree.size() < head.size()) {
                step(head);
            }
            checkRoot(head);
            former = Optional.of(head);
        }
        while (leaf.isPresent()) {
            checkUncovered(leaf.get());
            leaf = leaves.next();
            later++;
        }
        checkStrays();
    }

    private Head read(String text) throws Bad {
        Note note = Note.parse(text).orElseThrow(() -> new Bad(Kind.UNREADABLE, tree.size()));
        Head head = Head.parse(note).orElseThrow(() -> new Bad(Kind.UNREADABLE, tree.size()));
        checkSignature(note, head);
        return head;
    }

    void checkSignature(Note note, Head head) throws Bad {
        if (!keys.signed(note, head)) {
            throw new Bad(Kind.FOREIGN_KEY, head.size());
        }
    }

    void checkOrder(Head head) throws Bad, IOException {
        if (former.isEmpty()) {
            return;
        }
        if (head.size() <= former.get().size()) {
            throw new Bad(wasThere(head) ? Kind.REPLAYED : Kind.FORKED, head.size());
        }
        if (head.at().isBefore(former.get().at())) {
            throw new Bad(Kind.CLOCK_SET, head.size());
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

    private void step(Head head) throws IOException, Bad {
        long position = tree.size();
        Optional<byte[]> expected = shippedLeaf(position);
        LeafRow row = leaf.orElseThrow(() -> new Bad(Kind.TRUNCATED, position));
        checkLeaf(position, row, expected);
        checkEvent(row, head);
        tree.add(expected.orElse(row.hash()));
        leaf = leaves.next();
        if (tree.size() % STEP == 0) {
            progress.accept(tree.size());
        }
    }

    private Optional<byte[]> shippedLeaf(long position) throws IOException, Bad {
        if (shipped.isEmpty()) {
            return Optional.empty();
        }
        byte[] hash = shipped.get().next().orElseThrow(() -> new Bad(Kind.UNREADABLE, position));
        return Optional.of(hash);
    }

    void checkLeaf(long position, LeafRow row, Optional<byte[]> expected) throws IOException, Bad {
        boolean inPlace = row.position() == position;
        if (inPlace && (expected.isEmpty() || Arrays.equals(expected.get(), row.hash()))) {
            return;
        }
        if (expected.isEmpty()) {
            throw new Bad(row.position() < position ? Kind.INSERTED : Kind.DELETED, position);
        }
        boolean elsewhere = evidence.isLeaf(expected.get());
        if (!inPlace && row.position() > position) {
            throw new Bad(elsewhere ? Kind.REORDERED : Kind.DELETED, position);
        }
        boolean known = evidence.isShipped(row.hash());
        UUID event = elsewhere || !known ? row.eventId() : null;
        throw new Bad(kind(elsewhere, known), position, event);
    }

    /** Whether the right leaf is elsewhere, and whether the leaf that is here belongs elsewhere. */
    private static Kind kind(boolean elsewhere, boolean known) {
        if (elsewhere) {
            return known ? Kind.REORDERED : Kind.INSERTED;
        }
        return known ? Kind.DELETED : Kind.CHANGED;
    }

    void checkEvent(LeafRow row, Head head) throws IOException, Bad {
        if (row.event().isEmpty()) {
            checkPruned(row, head);
            return;
        }
        byte[] hash = row.event().get().leafHash();
        if (!Arrays.equals(hash, row.hash())) {
            Kind kind = evidence.isShipped(hash) ? Kind.REORDERED : Kind.CHANGED;
            throw new Bad(kind, row.position(), row.eventId());
        }
        checkTime(row, head);
    }

    void checkPruned(LeafRow row, Head head) throws Bad {
        if (!head.at().isBefore(kept)) {
            throw new Bad(Kind.DELETED, row.position(), row.eventId());
        }
        pruned++;
    }

    void checkTime(LeafRow row, Head head) throws Bad {
        Instant earliest = former.map(last -> last.at().minus(SLACK)).orElse(Instant.MIN);
        Optional<Instant> at = row.event().flatMap(LoggedEvent::time);
        if (at.isEmpty() || at.get().isBefore(earliest) || at.get().isAfter(head.at().plus(SLACK))) {
            throw new Bad(Kind.CLOCK_SET, row.position(), row.eventId());
        }
    }

    void checkRoot(Head head) throws Bad {
        if (!Arrays.equals(tree.root(), head.root())) {
            throw new Bad(shipped.isPresent() ? Kind.FORKED : Kind.REWRITTEN, head.size() - 1);
        }
    }

    /** A leaf above the last head: no signature binds it yet, but its event is there and says the same. */
    void checkUncovered(LeafRow row) throws Bad {
        byte[] hash = row.event().map(LoggedEvent::leafHash).orElse(null);
        if (!Arrays.equals(hash, row.hash())) {
            Kind kind = hash == null ? Kind.DELETED : Kind.CHANGED;
            throw new Bad(kind, row.position(), row.eventId());
        }
    }

    void checkStrays() throws IOException, Bad {
        Optional<UUID> stray = evidence.stray();
        if (stray.isPresent()) {
            throw new Bad(Kind.INSERTED, -1, stray.get());
        }
        Optional<UUID> vanished = evidence.vanished();
        if (vanished.isPresent()) {
            throw new Bad(Kind.DELETED, -1, vanished.get());
        }
    }
}
