package se.samrum.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samrum.seal.HonestLog;
import se.samrum.seal.HonestLog.Entry;
import se.samrum.verify.Finding.Kind;

/** Something that a person with the whole database in hand, or a stolen key, could do, and what must be found then. */
record Attack(String name, Act act) {

    static final int MANY = 100;

    /** Does it to a log and says what is to be found. */
    interface Act {
        Finding to(HonestLog honest, MemoryLog log, RandomGenerator random);
    }

    /** What is done to one event. */
    private interface Edit {
        LoggedEvent of(LoggedEvent event);
    }

    static List<Attack> all() {
        return Stream.of(edits(), deletions(), insertions(), moves(), heads(), clocks(), stops())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> edits() {
        List<Attack> edits = new ArrayList<>(List.of(
                edit("at", e -> new LoggedEvent(e.id(), later(e.at()), e.texts(), e.things(), e.salt())),
                edit("things", e -> new LoggedEvent(e.id(), e.at(), e.texts(), more(e.things()), e.salt())),
                edit("things, not a list", e -> new LoggedEvent(e.id(), e.at(), e.texts(), null, e.salt())),
                edit("salt", e -> new LoggedEvent(e.id(), e.at(), e.texts(), e.things(), flipped(e.salt()))),
                edit("salt taken away", e -> new LoggedEvent(e.id(), e.at(), e.texts(), e.things(), null))));
        IntStream.range(0, 10)
                .forEach(i -> edits.add(edit(
                        "text " + i,
                        e -> new LoggedEvent(e.id(), e.at(), otherText(e.texts(), i), e.things(), e.salt()))));
        edits.add(new Attack("edit id", (honest, log, random) -> {
            int at = random.nextInt(log.rows.size());
            LoggedEvent event = log.events.remove(id(log, at));
            UUID other = new UUID(random.nextLong(), 1);
            log.events.put(other, new LoggedEvent(other, event.at(), event.texts(), event.things(), event.salt()));
            return found(Kind.DELETED, at, id(log, at));
        }));
        edits.add(new Attack("edit event and leaf", (honest, log, random) -> {
            int at = random.nextInt(log.rows.size());
            rewrite(log, at);
            return found(Kind.CHANGED, at, id(log, at));
        }));
        edits.add(new Attack("edit above the last head", (honest, log, random) -> {
            honest.seal(List.of(honest.event(honest.now())), honest.now().plusSeconds(1));
            MemoryLog longer = new MemoryLog(honest);
            log.events.putAll(longer.events);
            int at = log.rows.size();
            log.rows.add(longer.rows.get(at));
            log.shipped.add(longer.shipped.get(at));
            change(log, at, e -> new LoggedEvent(e.id(), later(e.at()), e.texts(), e.things(), e.salt()));
            return found(Kind.CHANGED, at, id(log, at));
        }));
        return edits;
    }

    private static List<Attack> deletions() {
        List<Attack> deletions = new ArrayList<>();
        for (String where : List.of("first", "middle", "last")) {
            deletions.add(new Attack("delete events, " + where, (honest, log, random) -> {
                int at = place(where, log);
                UUID first = id(log, at);
                log.rows.subList(at, at + MANY).forEach(row -> log.events.remove(row.eventId()));
                return found(Kind.DELETED, at, first);
            }));
            deletions.add(new Attack("delete events and leaves, " + where, (honest, log, random) -> {
                int at = place(where, log);
                cut(log, at);
                return found(where.equals("last") ? Kind.TRUNCATED : Kind.DELETED, at, null);
            }));
            deletions.add(new Attack("delete and renumber, " + where, (honest, log, random) -> {
                int at = place(where, log);
                cut(log, at);
                renumber(log);
                return found(where.equals("last") ? Kind.TRUNCATED : Kind.DELETED, at, null);
            }));
        }
        deletions.add(new Attack("put the database back", (honest, log, random) -> {
            int at = random.nextInt(1, log.rows.size());
            List<LeafRow> tail = log.rows.subList(at, log.rows.size());
            tail.forEach(row -> log.events.remove(row.eventId()));
            tail.clear();
            return found(Kind.TRUNCATED, at, null);
        }));
        deletions.add(new Attack("delete what waits", (honest, log, random) -> {
            UUID gone = log.waiting.iterator().next();
            log.waiting.retainAll(List.of(gone));
            log.events
                    .keySet()
                    .retainAll(log.rows.stream().map(LeafRow::eventId).toList());
            return found(Kind.DELETED, -1, gone);
        }));
        return deletions;
    }

    private static List<Attack> insertions() {
        return List.of(
                new Attack("insert an event", (honest, log, random) -> {
                    Entry event = honest.event(honest.now());
                    log.add(event);
                    return found(Kind.INSERTED, -1, event.id());
                }),
                new Attack("insert an event with a leaf and renumber", (honest, log, random) -> {
                    int at = random.nextInt(log.rows.size());
                    Entry event = honest.event(honest.now());
                    log.add(event);
                    log.rows.add(at, new LeafRow(at, event.id(), event.leaf(), Optional.empty()));
                    renumber(log);
                    return found(Kind.INSERTED, at, event.id());
                }),
                new Attack("insert a leaf below the first", (honest, log, random) -> {
                    Entry event = honest.event(honest.now());
                    log.add(event);
                    log.rows.add(new LeafRow(-1, event.id(), event.leaf(), Optional.empty()));
                    return found(Kind.INSERTED, 0, event.id());
                }),
                new Attack("insert a leaf without an event at the end", (honest, log, random) -> {
                    int at = log.rows.size();
                    log.rows.add(new LeafRow(at, new UUID(0, 1), new byte[32], Optional.empty()));
                    return found(Kind.DELETED, at, new UUID(0, 1));
                }));
    }

    private static List<Attack> moves() {
        return List.of(
                new Attack("swap two leaves", (honest, log, random) -> {
                    int[] two = two(log, random);
                    Collections.swap(log.rows, two[0], two[1]);
                    renumber(log);
                    return found(Kind.REORDERED, two[0], id(log, two[0]));
                }),
                new Attack("swap the events of two leaves", (honest, log, random) -> {
                    int[] two = two(log, random);
                    LeafRow first = log.rows.get(two[0]);
                    LeafRow second = log.rows.get(two[1]);
                    log.rows.set(two[0], new LeafRow(two[0], second.eventId(), first.hash(), Optional.empty()));
                    log.rows.set(two[1], new LeafRow(two[1], first.eventId(), second.hash(), Optional.empty()));
                    return found(Kind.REORDERED, two[0], second.eventId());
                }),
                new Attack("renumber from somewhere on", (honest, log, random) -> {
                    int at = random.nextInt(log.rows.size());
                    for (int i = at; i < log.rows.size(); i++) {
                        LeafRow row = log.rows.get(i);
                        log.rows.set(i, new LeafRow(i + 1L, row.eventId(), row.hash(), Optional.empty()));
                    }
                    return found(Kind.REORDERED, at, null);
                }));
    }

    private static List<Attack> heads() {
        return List.of(
                new Attack("replay an old head", (honest, log, random) -> {
                    int old = random.nextInt(log.heads.size());
                    log.heads.add(log.heads.get(old));
                    return found(Kind.REPLAYED, size(log.heads.get(old)), null);
                }),
                new Attack("fork at the end", (honest, log, random) -> {
                    int size = log.rows.size();
                    log.heads.add(honest.sign(size, new byte[32], honest.now()));
                    return found(Kind.FORKED, size, null);
                }),
                new Attack("fork, and go on", (honest, log, random) -> {
                    log.heads.set(log.heads.size() - 1, honest.sign(log.rows.size(), new byte[32], honest.now()));
                    return found(Kind.FORKED, log.rows.size() - 1L, null);
                }),
                new Attack("change the key of a head", (honest, log, random) -> {
                    log.heads.set(
                            log.heads.size() - 1, honest.signAsStranger(log.rows.size(), honest.root(), honest.now()));
                    return found(Kind.FOREIGN_KEY, log.rows.size(), null);
                }),
                new Attack("sign with a key that was exchanged", (honest, log, random) -> {
                    honest.rotate();
                    log.announcements.add(honest.announcements.get(honest.announcements.size() - 1));
                    log.heads.add(honest.signAsFormer(log.rows.size() + 1L, new byte[32], honest.now()));
                    return found(Kind.FOREIGN_KEY, log.rows.size() + 1L, null);
                }),
                new Attack("announce a key of one's own", (honest, log, random) -> {
                    log.announcements.add(honest.announcementByStranger());
                    return found(Kind.FOREIGN_KEY, log.rows.size(), null);
                }),
                new Attack("edit a head", (honest, log, random) -> {
                    int which = random.nextInt(log.heads.size());
                    String head = log.heads.get(which);
                    log.heads.set(which, head.replaceFirst("time 20", "time 19"));
                    return found(Kind.FOREIGN_KEY, size(head), null);
                }),
                new Attack("take the signature off", (honest, log, random) -> {
                    String head = log.heads.get(0);
                    log.heads.set(0, head.substring(0, head.indexOf("\u2014")));
                    return found(Kind.UNREADABLE, 0, null);
                }));
    }

    private static List<Attack> clocks() {
        return List.of(
                new Attack("set the clock of the heads back", (honest, log, random) -> {
                    Instant back = honest.now().minusSeconds(3_600);
                    sealed(honest, log, honest.event(back), back);
                    return found(Kind.CLOCK_SET, honest.sealed.size(), null);
                }),
                new Attack("set the clock and alter what comes later", (honest, log, random) -> {
                    sealed(honest, log, honest.event(honest.now().minusSeconds(61)), honest.now());
                    sealed(honest, log, honest.event(honest.now()), honest.now());
                    int at = log.rows.size() - 1;
                    change(log, at, e -> new LoggedEvent(e.id(), later(e.at()), e.texts(), e.things(), e.salt()));
                    return found(Kind.CHANGED, at, id(log, at));
                }),
                clock("date an event back", -61),
                clock("date an event forward", 7_200));
    }

    private static Attack clock(String name, long seconds) {
        return new Attack(name, (honest, log, random) -> {
            Entry event = honest.event(honest.now().plusSeconds(seconds));
            sealed(honest, log, event, honest.now().plusSeconds(10));
            return found(Kind.CLOCK_SET, log.rows.size() - 1L, event.id());
        });
    }

    private static void sealed(HonestLog honest, MemoryLog log, Entry event, Instant at) {
        honest.seal(List.of(event), at);
        MemoryLog longer = new MemoryLog(honest);
        log.events.putAll(longer.events);
        log.rows.add(longer.rows.get(log.rows.size()));
        log.shipped.add(event.leaf());
        log.heads.add(honest.heads.get(honest.heads.size() - 1));
    }

    private static List<Attack> stops() {
        return List.of(
                new Attack("stop the sealer", (honest, log, random) -> {
                    Entry event = honest.event(honest.now().minusSeconds(1));
                    log.add(event);
                    log.waiting.add(event.id());
                    log.now = honest.now().plusSeconds(300);
                    return found(Kind.UNSEALED, -1, event.id());
                }),
                new Attack("cut the heads off", (honest, log, random) -> {
                    log.heads.clear();
                    log.now = honest.now().plusSeconds(100_000);
                    Entry oldest = Collections.min(honest.sealed, Comparator.comparing(Entry::at));
                    return found(Kind.UNSEALED, honest.sealed.indexOf(oldest), oldest.id());
                }));
    }

    private static Attack edit(String column, Edit edit) {
        return new Attack("edit " + column, (honest, log, random) -> {
            int at = random.nextInt(log.rows.size());
            change(log, at, edit);
            return found(Kind.CHANGED, at, id(log, at));
        });
    }

    private static void change(MemoryLog log, int at, Edit edit) {
        log.events.compute(id(log, at), (id, event) -> edit.of(event));
    }

    private static void rewrite(MemoryLog log, int at) {
        change(log, at, e -> new LoggedEvent(e.id(), e.at(), otherText(e.texts(), 4), e.things(), e.salt()));
        byte[] leaf = log.events.get(id(log, at)).leafHash();
        log.rows.set(at, new LeafRow(at, id(log, at), leaf, Optional.empty()));
    }

    private static int place(String where, MemoryLog log) {
        return switch (where) {
            case "first" -> 0;
            case "middle" -> log.rows.size() / 2 - MANY / 2;
            default -> log.rows.size() - MANY;
        };
    }

    private static void cut(MemoryLog log, int at) {
        List<LeafRow> cut = log.rows.subList(at, at + MANY);
        cut.forEach(row -> log.events.remove(row.eventId()));
        cut.clear();
    }

    private static void renumber(MemoryLog log) {
        for (int i = 0; i < log.rows.size(); i++) {
            LeafRow row = log.rows.get(i);
            log.rows.set(i, new LeafRow(i, row.eventId(), row.hash(), Optional.empty()));
        }
    }

    private static int[] two(MemoryLog log, RandomGenerator random) {
        int first = random.nextInt(log.rows.size() - 1);
        return new int[] {first, random.nextInt(first + 1, log.rows.size())};
    }

    private static UUID id(MemoryLog log, int at) {
        return log.rows.get(at).eventId();
    }

    private static long size(String head) {
        return Long.parseLong(head.split("\n")[1]);
    }

    private static Finding found(Kind kind, long position, UUID event) {
        return new Finding(kind, position, Optional.ofNullable(event));
    }

    private static String later(String at) {
        return at.substring(0, 25) + (at.charAt(25) == '1' ? "2Z" : "1Z");
    }

    private static List<String> more(List<String> things) {
        return Stream.concat(things.stream(), Stream.of("a")).toList();
    }

    /** Even the step from absent to empty is a change. */
    private static List<String> otherText(List<String> texts, int which) {
        List<String> other = new ArrayList<>(texts);
        other.set(which, texts.get(which) == null ? "" : null);
        return other;
    }

    private static byte[] flipped(byte[] salt) {
        byte[] other = Arrays.copyOf(salt, salt.length);
        other[0] ^= 1;
        return other;
    }
}
