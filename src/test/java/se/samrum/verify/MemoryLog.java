package se.samrum.verify;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.seal.HonestLog;
import se.samrum.seal.HonestLog.Entry;

/** A log in memory that whoever has the database may do anything to; what was shipped and signed stays as it was. */
final class MemoryLog implements Evidence {

    final Map<UUID, LoggedEvent> events = new LinkedHashMap<>();
    final List<LeafRow> rows = new ArrayList<>();
    final Set<UUID> waiting = new HashSet<>();
    final List<String> heads;
    final List<String> announcements;
    final List<byte[]> shipped;
    final String pinned;
    Instant now;
    Optional<String> remembered = Optional.empty();

    MemoryLog(HonestLog honest) {
        for (Entry entry : honest.sealed) {
            add(entry);
            rows.add(new LeafRow(rows.size(), entry.id(), honest.leaves.get(rows.size()), Optional.empty()));
        }
        for (Entry entry : honest.waiting) {
            add(entry);
            waiting.add(entry.id());
        }
        heads = new ArrayList<>(honest.heads);
        announcements = new ArrayList<>(honest.announcements);
        shipped = new ArrayList<>(honest.leaves);
        pinned = honest.pinned;
        now = honest.now();
    }

    void add(Entry entry) {
        events.put(entry.id(), logged(entry));
    }

    static LoggedEvent logged(Entry entry) {
        String at = entry.at().atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
        return new LoggedEvent(entry.id(), micros(at), entry.texts(), entry.things(), entry.salt());
    }

    /** As PostgreSQL writes it: always six digits, with seconds. */
    private static String micros(String local) {
        String seconds = local.length() == 16 ? local + ":00" : local;
        String fraction = seconds.contains(".") ? seconds : seconds + ".";
        return (fraction + "000000").substring(0, 26) + "Z";
    }

    Verdict verify() throws IOException {
        return verify(new Checks() {});
    }

    Verdict verify(Checks checks) throws IOException {
        try {
            KeyChain keys = new KeyChain(VerifierKey.parse(pinned).orElseThrow()).follow(announcements);
            Instant kept = Clock.fixed(now, ZoneOffset.UTC).instant().minusSeconds(5L * 366 * 86_400);
            KnownHead known = KnownHead.of(remembered);
            return new Verification(this, checks.heads(this, keys), checks.leaves(this, kept), known, n -> {}).run();
        } catch (Bad announcement) {
            return Verdict.of(announcement.finding());
        }
    }

    /** The checks a verifier is made of, so that a test can leave one out. */
    interface Checks {
        default HeadCheck heads(Evidence evidence, KeyChain keys) {
            return new HeadCheck(evidence, keys);
        }

        default LeafCheck leaves(Evidence evidence, Instant kept) {
            return new LeafCheck(evidence, kept);
        }
    }

    @Override
    public Rows<String> heads() {
        return rows(heads.iterator());
    }

    @Override
    public Optional<Rows<byte[]>> shipped() {
        return shipped.isEmpty() ? Optional.empty() : Optional.of(rows(shipped.iterator()));
    }

    @Override
    public Rows<LeafRow> leaves() {
        return rows(rows.stream()
                .sorted(Comparator.comparing(LeafRow::position))
                .map(row -> new LeafRow(
                        row.position(), row.eventId(), row.hash(), Optional.ofNullable(events.get(row.eventId()))))
                .iterator());
    }

    @Override
    public boolean isShipped(byte[] hash) {
        return shipped.stream().anyMatch(leaf -> Arrays.equals(leaf, hash));
    }

    @Override
    public boolean isLeaf(byte[] hash) {
        return rows.stream().anyMatch(row -> Arrays.equals(row.hash(), hash));
    }

    @Override
    public Optional<UUID> stray() {
        Set<UUID> known = new HashSet<>(waiting);
        rows.forEach(row -> known.add(row.eventId()));
        return events.keySet().stream().filter(id -> !known.contains(id)).findFirst();
    }

    @Override
    public Optional<UUID> vanished() {
        return waiting.stream().filter(id -> !events.containsKey(id)).findFirst();
    }

    @Override
    public long waiting() {
        return waiting.size();
    }

    @Override
    public Optional<Uncovered> oldestWaiting() {
        return waiting.stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .map(event -> new Uncovered(-1, event.id(), event.time().orElseThrow()))
                .min(Comparator.comparing(Uncovered::at));
    }

    @Override
    public Instant now() {
        return now;
    }

    private static <T> Rows<T> rows(Iterator<T> iterator) {
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
