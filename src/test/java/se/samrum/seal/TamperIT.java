package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.launch.OwnServer;
import se.samrum.verify.Finding;
import se.samrum.verify.Finding.Kind;

/** What the owner of the real database may do to the log is found, each time with the first bad event. */
class TamperIT {

    private static final int EVENTS = 400;

    /** Every column, and a value that it does not have. */
    private static final Stream<String> EDITS = Stream.of(
            "at = at + interval '1 microsecond'",
            "user_id = gen_random_uuid()",
            "user_id = null",
            "agency_id = gen_random_uuid()",
            "role = null",
            "session = ''",
            "action = 'LIST_CONCERNS'",
            "outcome = 'DENIED'",
            "room_id = null",
            "things = things || 'a'::text",
            "things = '{}'",
            "things = array[things, things]",
            "reason = ''",
            "address = null",
            "build = 'Test'",
            "salt = substr(sha256('y'), 1, 16)");

    @TempDir
    static Path data;

    private static OwnServer server;
    private static SealedDatabase log;

    @BeforeAll
    static void seal() throws Exception {
        server = OwnServer.start(data.resolve("data"));
        log = SealedDatabase.of(server, data);
        log.run("truncate audit_event, audit_waiting");
        for (int batch = 0; batch < 4; batch++) {
            log.happen(EVENTS / 4);
            log.sealer().run();
        }
        log.happen(3);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void nothingIsFoundWhenNothingWasDone() throws SQLException, IOException {
        assertEquals(Optional.empty(), log.bad());
    }

    @TestFactory
    Stream<DynamicTest> editsAreFound() {
        return EDITS.map(edit -> attack(edit, Kind.CHANGED, 137, true, "update audit_event set " + edit + where(137)));
    }

    @TestFactory
    Stream<DynamicTest> deletionsAreFound() {
        return IntStream.of(0, 150, 300).boxed().flatMap(at -> {
            Kind cut = at == 300 ? Kind.TRUNCATED : Kind.DELETED;
            String some = between(at);
            String leaves = "delete from audit_leaf where position between " + at + " and " + (at + 99);
            String events = "delete from audit_event where id in (select event_id from audit_leaf where " + some + ")";
            return Stream.of(
                    attack("events from " + at, Kind.DELETED, at, true, events),
                    attack("events and leaves from " + at, cut, at, false, events, leaves),
                    attack("and renumbered from " + at, cut, at, false, events, leaves, shift(at + 99, -100)));
        });
    }

    @TestFactory
    Stream<DynamicTest> insertionsAreFound() {
        String event =
                "insert into audit_event select gen_random_uuid(), at, user_id, agency_id, role, session, action,"
                        + " outcome, room_id, things, reason, address, build, salt from audit_event" + where(200);
        return Stream.of(
                attack("an event", Kind.INSERTED, -1, false, event),
                attack("an event with a leaf", Kind.INSERTED, 200, false, event, shift(199, 1), """
                        insert into audit_leaf select 200, e.id, sha256('inserted') from audit_event e
                        where e.id not in (select event_id from audit_leaf union select * from audit_waiting)"""));
    }

    @TestFactory
    Stream<DynamicTest> movesAreFound() {
        return Stream.of(
                attack("swap two leaves", Kind.REORDERED, 20, false, """
                        update audit_leaf set position = case position when 20 then -1020 else -1333 end
                        where position in (20, 333)""", """
                        update audit_leaf set position = case position when -1020 then 333 else 20 end
                        where position < 0"""),
                attack("let two events change ids", Kind.CHANGED, 20, true, """
                        with two as (select a.event_id as a, b.event_id as b from audit_leaf a, audit_leaf b
                                     where a.position = 20 and b.position = 333)
                        update audit_event set id = case id when two.a then two.b else two.a end
                        from two where id in (two.a, two.b)"""),
                attack("renumber", Kind.REORDERED, 77, false, shift(76, 1)),
                attack("put back", Kind.TRUNCATED, 333, false, "delete from audit_leaf where position >= 333"));
    }

    @TestFactory
    Stream<DynamicTest> rewritingLeavesAndNodesAndHeadsIsFound() {
        return Stream.of(attack(
                "leaf too",
                Kind.CHANGED,
                42,
                true,
                "update audit_event set outcome = 'FAILED'" + where(42),
                "update audit_leaf set leaf_hash = sha256('rewritten') where position = 42",
                "update audit_node set hash = sha256('rewritten') where number = 42 >> level",
                "update audit_head set root = sha256('rewritten')"));
    }

    @Test
    void aSealerThatStoppedIsFound() throws Exception {
        SealedDatabase copy = log.copy();
        copy.run("update audit_event set at = at - interval '6 minutes' where id in (table audit_waiting)");
        assertEquals(Kind.UNSEALED, copy.bad().orElseThrow().kind());
        Path emptied = Files.createDirectory(data.resolve("emptied"));
        Files.write(emptied.resolve("keys.txt"), log.file("keys.txt"));
        Files.createFile(emptied.resolve("heads.txt"));
        Files.createFile(emptied.resolve("leaves.bin"));
        Files.copy(copy.keys().resolve("signing-1"), emptied.resolve("signing-1"));
        SealedDatabase headless = new SealedDatabase(server, copy.name(), emptied, emptied);
        Finding found = headless.bad().orElseThrow();
        assertEquals(Kind.UNSEALED, found.kind());
        assertTrue(found.event().isPresent());
        Process command = command(headless);
        String said = new String(command.getInputStream().readAllBytes());
        assertEquals(1, command.waitFor(), said);
        assertTrue(said.contains("the seal is behind"), said);
    }

    @Test
    void theCommandSaysTheSame() throws Exception {
        SealedDatabase bad = log.copy();
        bad.run("update audit_event set outcome = 'DENIED'" + where(137));
        assertEquals(0, command(log).waitFor());
        Process found = command(bad);
        String said = new String(found.getInputStream().readAllBytes());
        assertEquals(1, found.waitFor(), said);
        assertTrue(said.contains("Position 137 (event " + id(bad, 137) + ") was changed."), said);
        Process away = command(new SealedDatabase(server, "nowhere", log.heads(), log.keys()));
        assertEquals(2, away.waitFor());
    }

    private static Process command(SealedDatabase on) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                "java",
                "-cp",
                "target/samrum-start.jar",
                "se.samrum.verify.Verify",
                "--key",
                on.heads().resolve("keys.txt").toString(),
                "--heads",
                on.heads().resolve("heads.txt").toString(),
                "--leaves",
                on.heads().resolve("leaves.bin").toString(),
                "--url",
                server.url(on.name()),
                "--user",
                "samrum_verify");
        command.environment().put("SAMRUM_VERIFY_PASSWORD", server.password("samrum_verify"));
        return command.redirectErrorStream(true).start();
    }

    private static DynamicTest attack(String name, Kind kind, int position, boolean named, String... sql) {
        return DynamicTest.dynamicTest(name, () -> {
            SealedDatabase copy = log.copy();
            Optional<UUID> event = named ? Optional.of(UUID.fromString(id(copy, position))) : Optional.empty();
            copy.run("set search_path = samrum", """
                    do $$ declare c record; begin
                        for c in select conname, conrelid::regclass as t from pg_constraint
                                 where contype in ('c', 'p', 'u') and conrelid in ('audit_leaf'::regclass, 'audit_event'::regclass) loop
                            execute format('alter table %s drop constraint %I', c.t, c.conname);
                        end loop;
                    end $$""");
            copy.run(sql);
            Finding found = copy.bad().orElseThrow();
            assertEquals(kind, found.kind(), found.toString());
            assertEquals(position, found.position(), found.toString());
            assertTrue(!named || found.event().equals(event), found.toString());
        });
    }

    private static String id(SealedDatabase on, int position) throws SQLException {
        return on.one("select event_id from audit_leaf where position = " + position);
    }

    private static String where(int position) {
        return " where id = (select event_id from audit_leaf where position = " + position + ")";
    }

    private static String between(int at) {
        return "position between " + at + " and " + (at + 99);
    }

    private static String shift(int above, int by) {
        return "update audit_leaf set position = position + " + by + " where position > " + above;
    }
}
