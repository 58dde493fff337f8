package se.samrum.proof;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samrum.Town;

/** One person of {@link PoolIT}: asks this and that, looks at every answer, and remembers what the log must say. */
record PoolPerson(
        Visitor visitor,
        Unit unit,
        UUID id,
        UUID foreignRoom,
        List<UUID> concerns,
        List<UUID> foreignConcerns,
        Map<String, Integer> asked,
        Set<String> shown,
        ConcurrentLinkedQueue<String> wrong) {

    /** What a start page tells beside itself. */
    static final String DRAFTS = " LIST_DRAFTS DONE";

    private static final int KINDS = 20;
    private static final Pattern ROOM = Pattern.compile("room=([0-9a-f-]{36})");
    private static final Pattern RECORD = Pattern.compile("[?;]id=([0-9a-f-]{36})");
    private static final Pattern MARK =
            Pattern.compile("(?:X\\.(?:\u00a0|&nbsp;|&#160;)|Xaver |enhet |Person )([A-H])");

    PoolPerson(Visitor visitor, Unit unit, UUID id, UUID foreignRoom, List<UUID> concerns, List<UUID> foreignConcerns) {
        this(
                visitor,
                unit,
                id,
                foreignRoom,
                concerns,
                foreignConcerns,
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentLinkedQueue<>());
    }

    /** Does the n-th thing: of twenty, eight lists, five start pages, three opens, three foreign opens, one register. */
    void ask(int n) throws IOException, InterruptedException {
        int kind = n % KINDS;
        UUID own = concerns.get(n % concerns.size());
        UUID foreign = foreignConcerns.get(n % foreignConcerns.size());
        if (kind % 5 < 2) {
            check("LIST_CONCERNS DONE", 200, visitor.list(unit.room()));
        } else if (kind % 4 == 3) {
            check("OPEN_CONCERN DONE", 200, visitor.open(unit.room(), own));
        } else if (kind == 12) {
            check("REGISTER_CONCERN DONE", 303, visitor.register(unit.room(), unit.youth(), unit.observation()));
        } else if (kind % 2 == 0) {
            check("SEE_TODAY DONE", 200, visitor.get("/today"));
            asked.merge(id + DRAFTS, 1, Integer::sum);
        } else {
            check("OPEN_CONCERN DENIED", 404, visitor.open(kind == 17 ? unit.room() : foreignRoom, foreign));
        }
    }

    private void check(String event, int status, HttpResponse<String> answer) {
        asked.merge(id + " " + event, 1, Integer::sum);
        boolean toSignIn = answer.headers()
                .firstValue("Location")
                .filter(to -> to.contains("signin"))
                .isPresent();
        if (answer.statusCode() != status || toSignIn) {
            wrong.add(event + " answered " + answer.statusCode()
                    + answer.headers().firstValue("Location").orElse(""));
        } else if (status == 200) {
            lookAt(event, answer.body());
        }
        Visitor.opened(answer).ifPresent(kept -> shown.add(kept.toString()));
    }

    private void lookAt(String event, String page) {
        String ownRoom = unit.room().toString();
        ROOM.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(room -> !room.equals(ownRoom))
                .forEach(room -> wrong.add(event + " shows " + unit.mark() + " the room " + room));
        MARK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(mark -> !mark.equals(unit.mark()))
                .forEach(mark -> wrong.add(event + " shows " + unit.mark() + " something of " + mark));
        Matcher one = RECORD.matcher(page);
        while (one.find()) {
            shown.add(one.group(1));
        }
        if (!page.contains("Person " + unit.mark())) {
            wrong.add(event + " does not know who " + unit.mark() + " is");
        }
        if (!event.startsWith("SEE")
                && !MARK.matcher(page.substring(page.indexOf("<main"))).find()) {
            wrong.add(event + " shows " + unit.mark() + " nothing of its own");
        }
    }

    /** What was shown to this person and is not in the own room. */
    List<String> astray() throws SQLException {
        List<String> own = Town.all("""
                select r.id from (select room_id, id from concern union all select room_id, id from youth) r
                where r.room_id = ?""", unit.room());
        return shown.stream().filter(record -> !own.contains(record)).toList();
    }
}
