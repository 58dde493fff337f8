package se.samrum.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A log as the writer would make it, without a database: batches at random times, backlogs, exchanged keys. */
public final class HonestLog {

    /** An event: the ten text columns are user, agency, role, session, action, outcome, room, reason, address, build. */
    public record Entry(UUID id, Instant at, List<String> texts, List<String> things, byte[] salt) {

        byte[] canonical() {
            List<Object> columns = new ArrayList<>(Arrays.asList(id.toString(), Head.time(at)));
            columns.addAll(texts.subList(0, 7));
            columns.add(things);
            columns.addAll(texts.subList(7, 10));
            columns.add(salt);
            return CanonicalEvent.of(columns);
        }

        /** Its leaf, as the writer makes it. */
        public byte[] leaf() {
            return Tree.leaf(canonical());
        }
    }

    private static final Instant BEGIN = Instant.parse("2026-01-07T06:00:00Z");
    private static final List<String> WORDS =
            List.of("", "DONE", "Åsa \u2014 ö", "\u0000\n", "x".repeat(300), "\uD83D\uDE00");

    public final List<Entry> sealed = new ArrayList<>();
    public final List<Entry> waiting = new ArrayList<>();
    public final List<byte[]> leaves = new ArrayList<>();
    public final List<String> heads = new ArrayList<>();
    public final List<String> announcements = new ArrayList<>();
    public final String pinned;

    private final RandomGenerator random;
    private final Tree tree = new Tree();
    private SigningKey former;
    private SigningKey key;
    private Instant now = BEGIN;

    private HonestLog(RandomGenerator random) {
        this.random = random;
        byte[] secret = SigningKey.random();
        key = SigningKey.of(SigningKey.logName(secret), secret);
        former = key;
        pinned = key.verifierKey();
        announce(key, 0);
    }

    /** A log of at least so many sealed events, and a few that wait. */
    public static HonestLog random(RandomGenerator random, int least) {
        HonestLog log = new HonestLog(random);
        while (log.sealed.size() < least) {
            if (random.nextInt(10) == 0) {
                log.rotate();
            }
            log.batch(random.nextInt(1, 40));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            log.waiting.add(log.event(log.now.plusSeconds(i)));
        }
        return log;
    }

    /** Exchanges the signing key. */
    public void rotate() {
        former = key;
        key = SigningKey.of(key.name(), SigningKey.random());
        announce(former, tree.size());
    }

    /** Seals these at this time. */
    public void seal(List<Entry> events, Instant at) {
        for (Entry event : events) {
            byte[] leaf = event.leaf();
            tree.append(leaf);
            leaves.add(leaf);
            sealed.add(event);
        }
        now = at;
        heads.add(sign(tree.size(), tree.root(), at));
    }

    /** A head with the log's own signature, be it true or not. */
    public String sign(long size, byte[] root, Instant at) {
        return key.sign(new Head(size, root, at).text(key.name()));
    }

    /** The same by the key before, which signs no more. */
    public String signAsFormer(long size, byte[] root, Instant at) {
        return former.sign(new Head(size, root, at).text(key.name()));
    }

    /** The same by a key that was never announced, in the name of the log. */
    public String signAsStranger(long size, byte[] root, Instant at) {
        SigningKey stranger = SigningKey.of(key.name(), SigningKey.random());
        return stranger.sign(new Head(size, root, at).text(key.name()));
    }

    /** What somebody writes who wants to put a key of their own into the chain. */
    public String announcementByStranger() {
        SigningKey stranger = SigningKey.of(key.name(), SigningKey.random());
        return stranger.sign(text(stranger, announcements.size() + 1, tree.size()));
    }

    /** A new event at this time. */
    public Entry event(Instant at) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            texts.add(word());
        }
        List<String> things = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            things.add(word());
        }
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Instant stamp = at.minusNanos(at.getNano() % 1_000);
        return new Entry(new UUID(random.nextLong(), random.nextLong()), stamp, texts, things, salt);
    }

    /** The time of the last head. */
    public Instant now() {
        return now;
    }

    /** The root over everything that is sealed. */
    public byte[] root() {
        return tree.root();
    }

    private String word() {
        return random.nextInt(4) == 0 ? null : WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Mostly a few seconds after the former one, sometimes hours: then the sealer was away and events piled up. */
    private void batch(int size) {
        Instant before = now;
        Duration since =
                Duration.ofSeconds(random.nextInt(8) == 0 ? random.nextInt(400, 90_000) : random.nextInt(1, 30));
        List<Entry> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long within = random.nextLong(-59_000_000, since.toNanos() / 1_000);
            events.add(event(before.plusNanos(within * 1_000)));
        }
        events.sort(Comparator.comparing(Entry::at)
                .thenComparing(entry -> entry.id().toString()));
        seal(events, before.plus(since));
    }

    private void announce(SigningKey by, long above) {
        announcements.add(by.sign(text(key, announcements.size() + 1, above)));
    }

    private String text(SigningKey announced, int number, long above) {
        return announced.name() + "/keys\n" + number + "\n" + announced.verifierKey() + "\nabove " + above + "\ntime "
                + Head.time(now) + "\n";
    }
}
