package se.samrum.verify;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongConsumer;
import se.samrum.verify.Finding.Kind;

/** One walk along the heads and the leaves below them, in constant memory, until the end or the first bad thing. */
final class Verification {

    private static final long STEP = 10_000;

    private final Evidence evidence;
    private final HeadCheck heads;
    private final LeafCheck checks;
    private final KnownHead known;
    private final LongConsumer progress;
    private final RunningRoot tree = new RunningRoot();
    private Optional<Head> former = Optional.empty();
    private Rows<LeafRow> leaves;
    private Optional<LeafRow> leaf;
    private Optional<Rows<byte[]>> shipped;
    private Optional<Finding> clock = Optional.empty();
    private Optional<Uncovered> oldest = Optional.empty();
    private long pruned;
    private long later;

    Verification(Evidence evidence, HeadCheck heads, LeafCheck checks, KnownHead known, LongConsumer progress) {
        this.evidence = evidence;
        this.heads = heads;
        this.checks = checks;
        this.known = known;
        this.progress = progress;
    }

    /** @param years for how long events must still be there */
    static Verification of(
            Evidence evidence, KeyChain keys, KnownHead known, Clock clock, int years, LongConsumer progress) {
        Instant kept =
                clock.instant().atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
        return new Verification(
                evidence, new HeadCheck(evidence, keys), new LeafCheck(evidence, kept), known, progress);
    }

    /**
     * Walks.
     *
     * @throws IOException when something could not be read, so that nothing can be told
     */
    Verdict run() throws IOException {
        try {
            walk();
            Instant now = evidence.now();
            Instant complete = oldest.map(event -> event.before(now)).orElse(now);
            return verdict(clock, Optional.of(complete));
        } catch (Bad first) {
            return verdict(Optional.of(first.finding()), Optional.empty());
        }
    }

    private Verdict verdict(Optional<Finding> bad, Optional<Instant> complete) throws IOException {
        long waiting = later + evidence.waiting();
        return new Verdict(bad, clock, tree.size(), pruned, waiting, former.map(Head::at), complete);
    }

    private void walk() throws IOException, Bad {
        leaves = evidence.leaves();
        leaf = leaves.next();
        shipped = evidence.shipped();
        Rows<String> notes = evidence.heads();
        for (Optional<String> note = notes.next(); note.isPresent(); note = notes.next()) {
            head(heads.read(note.get(), tree.size()));
        }
        known.end(tree.size());
        uncovered();
        checks.strays();
        checks.behind(oldest, evidence.now());
    }

    private void uncovered() throws IOException, Bad {
        oldest = evidence.oldestWaiting();
        while (leaf.isPresent()) {
            checks.uncovered(leaf.get());
            oldest = Optional.of(leaf.get().uncovered().or(oldest));
            leaf = leaves.next();
            later++;
        }
    }

    private void head(Head head) throws IOException, Bad {
        if (former.isPresent()) {
            heads.size(head, former.get());
            Head last = former.get();
            clock = clock.or(() -> heads.time(head, last));
        }
        while (tree.size() < head.size()) {
            step(head);
        }
        heads.root(head, tree.root(), shipped.isPresent());
        known.pass(head);
        former = Optional.of(head);
    }

    private void step(Head head) throws IOException, Bad {
        long position = tree.size();
        Optional<byte[]> expected = shippedLeaf(position);
        LeafRow row = leaf.orElseThrow(() -> new Bad(Kind.TRUNCATED, position));
        checks.place(position, row, expected);
        if (row.event().isPresent()) {
            checks.content(row);
            clock = clock.or(() -> checks.time(row, former, head));
        } else {
            checks.absence(row, head);
            pruned++;
        }
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
}
