package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.launch.OwnServer;
import se.samrum.verify.Finding;
import se.samrum.verify.Finding.Kind;
import se.samrum.verify.ProofCheck;
import se.samrum.verify.Verdict;

/** Sealing on a real database: whatever instant it dies at, the next run does what is left, and signs nothing twice. */
class SealerIT {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @TempDir
    static Path data;

    private static OwnServer server;

    @TempDir
    Path folder;

    private SealedDatabase log;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = OwnServer.start(data.resolve("data"));
        SealedDatabase.of(server, data).run("truncate audit_event, audit_waiting");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        log = new SealedDatabase(server, server.copy("samrum"), folder.resolve("heads"), folder.resolve("keys"));
    }

    @Test
    void sealsWhatIsCommittedAndNothingTwice() throws Exception {
        assertEquals(Optional.empty(), log.sealer().run());
        log.happen(1_234);
        String head = log.sealer().run().orElseThrow();
        assertEquals("1234", head.split("\n")[1]);
        assertEquals(Optional.empty(), log.sealer().run());
        log.happen(5);
        log.sealer().run();
        log.happen(2);
        Verdict verdict = log.verify();
        assertEquals(Optional.empty(), verdict.bad());
        assertEquals(1_239, verdict.covered());
        assertEquals(2, verdict.waiting());
        assertEquals(1_239 * 32, log.file("leaves.bin").length);
        assertEquals(List.of("1234", "1239"), log.all("select size from audit_head order by size"));
    }

    @Test
    void doesNotSeeWhatIsNotCommitted() throws Exception {
        try (Connection open = server.superuser(log.name())) {
            open.setAutoCommit(false);
            open.createStatement().execute(insertOne());
            log.happen(3);
            log.sealer().run();
            open.commit();
        }
        log.sealer().run();
        assertEquals(List.of("3", "4"), log.all("select size from audit_head order by size"));
        assertEquals(Optional.empty(), log.bad());
    }

    @Test
    void shipsAgainWhatACrashKeptFromTheFiles() throws Exception {
        log.happen(10);
        log.sealer().run();
        byte[] oldHeads = log.file("heads.txt");
        byte[] oldLeaves = log.file("leaves.bin");
        log.happen(100);
        log.sealer().run();
        byte[] heads = log.file("heads.txt");
        byte[] leaves = log.file("leaves.bin");
        for (int i = 0; i < 30; i++) {
            int whole = RANDOM.nextInt(oldLeaves.length, leaves.length + 1);
            int torn = whole < leaves.length ? oldHeads.length : RANDOM.nextInt(oldHeads.length, heads.length);
            Files.write(log.heads().resolve("leaves.bin"), Arrays.copyOf(leaves, whole));
            Files.write(log.heads().resolve("heads.txt"), Arrays.copyOf(heads, torn));
            log.sealer().run();
            assertArrayEquals(leaves, log.file("leaves.bin"), whole + " bytes of leaves");
            assertArrayEquals(heads, log.file("heads.txt"), torn + " bytes of heads");
        }
        assertEquals(Optional.empty(), log.bad());
    }

    @Test
    void leavesNothingOfARunThatDiedBeforeItsCommit() throws Exception {
        log.happen(10);
        log.sealer().run();
        log.happen(10);
        log.run("""
                create function dies() returns trigger language plpgsql as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$""", """
                create trigger dies after insert on audit_head for each row execute function dies()""", """
                alter table audit_head enable always trigger dies""");
        assertThrows(SQLException.class, () -> log.sealer().run());
        assertEquals("10", log.one("select count(*) from audit_leaf"));
        assertEquals(Optional.empty(), log.bad());
        log.run("drop trigger dies on audit_head");
        log.happen(1);
        log.sealer().run();
        assertEquals(List.of("10", "21"), log.all("select size from audit_head order by size"));
        assertEquals(Optional.empty(), log.bad());
    }

    @Test
    void signsNothingWhenTheDatabaseWasPutBack() throws Exception {
        log.happen(10);
        log.sealer().run();
        SealedDatabase before = log.copy();
        log.happen(10);
        log.sealer().run();
        byte[] heads = log.file("heads.txt");
        before.happen(10);
        assertThrows(Disagreement.class, () -> before.sealer().run());
        assertEquals("10", before.one("select max(size) from audit_head"));
        assertArrayEquals(heads, log.file("heads.txt"));
        assertEquals(Optional.of(new Finding(Kind.TRUNCATED, 10, Optional.empty())), before.bad());
    }

    @Test
    void signsNothingWhenDatabaseAndFilesWerePutBackTogether() throws Exception {
        log.happen(10);
        log.sealer().run();
        SealedDatabase before = log.copy();
        byte[] heads = log.file("heads.txt");
        byte[] leaves = log.file("leaves.bin");
        log.happen(10);
        log.sealer().run();
        Files.write(log.heads().resolve("heads.txt"), heads);
        Files.write(log.heads().resolve("leaves.bin"), leaves);
        before.happen(1);
        assertThrows(Disagreement.class, () -> before.sealer().run());
        assertThrows(Disagreement.class, () -> before.sealer().rotate());
        assertArrayEquals(heads, log.file("heads.txt"));
        assertEquals(Optional.of(new Finding(Kind.TRUNCATED, 10, Optional.empty())), before.bad());
        log.sealer().run();
        assertEquals(Optional.empty(), log.bad());
    }

    @Test
    void doesNotHideThatEverythingWasSealedAnewByAnotherKey() throws Exception {
        log.happen(10);
        log.sealer().run();
        Path forged = folder.resolve("forged");
        log.run("insert into audit_waiting select id from audit_event", "truncate audit_leaf, audit_node, audit_head");
        SealedDatabase anew = new SealedDatabase(server, log.name(), forged, folder.resolve("other"));
        anew.sealer().run();
        assertEquals(Optional.empty(), anew.bad());
        Finding found =
                new SealedDatabase(server, log.name(), forged, log.keys()).bad().orElseThrow();
        assertEquals(Kind.FOREIGN_KEY, found.kind());
    }

    @Test
    void resumesWhenItDiedBeforeItRemembered() throws Exception {
        log.happen(10);
        log.sealer().run();
        Path memory = log.keys().resolve("last-head");
        byte[] former = Files.readAllBytes(memory);
        log.happen(10);
        log.sealer().run();
        byte[] newest = Files.readAllBytes(memory);
        Files.write(memory, former);
        Files.write(log.keys().resolve("last-head.part"), new byte[] {1});
        assertEquals(Optional.empty(), log.sealer().run());
        assertArrayEquals(newest, Files.readAllBytes(memory));
    }

    @Test
    void shipsAgainWhatAPowerCutLeftAsZeros() throws Exception {
        log.happen(10);
        log.sealer().run();
        byte[] leaves = log.file("leaves.bin");
        Files.write(log.heads().resolve("leaves.bin"), Arrays.copyOf(leaves, leaves.length + 96));
        log.happen(5);
        log.sealer().run();
        assertEquals(15 * 32, log.file("leaves.bin").length);
        assertEquals(Optional.empty(), log.bad());
    }

    @Test
    void announcesNoKeyOverWhatItDoesNotKnow() throws Exception {
        log.happen(10);
        log.sealer().run();
        byte[] keys = log.file("keys.txt");
        log.run("insert into audit_leaf values (10, gen_random_uuid(), sha256('x'))");
        assertThrows(Disagreement.class, () -> log.sealer().rotate());
        assertArrayEquals(keys, log.file("keys.txt"));
    }

    @Test
    void signsNothingOverLeavesThatWereTouched() throws Exception {
        log.happen(10);
        log.sealer().run();
        log.happen(1);
        SealedDatabase other = log.copy();
        log.run("update audit_leaf set leaf_hash = sha256('x') where position = 9");
        assertThrows(Disagreement.class, () -> log.sealer().run());
        other.run("update audit_node set hash = sha256('x') where level = 3");
        assertThrows(Disagreement.class, () -> other.sealer().run());
    }

    @Test
    void letsTwoSealersTakeTurns() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                log.happen(20);
                List<Future<Optional<String>>> runs =
                        List.of(both.submit(() -> log.sealer().run()), both.submit(() -> log.sealer()
                                .run()));
                for (Future<Optional<String>> run : runs) {
                    run.get();
                }
            }
        } finally {
            both.shutdown();
        }
        Verdict verdict = log.verify();
        assertEquals(Optional.empty(), verdict.bad());
        assertEquals(200, verdict.covered());
    }

    @Test
    void failsLoudlyWhenItIsHeldUpAndTriesAgain() throws Exception {
        log.happen(3);
        try (Connection other = server.pool(log.name(), "samrum_seal").getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from audit_sealing for update");
            assertThrows(SQLException.class, () -> log.sealer().run());
        }
        assertEquals("3", log.sealer().run().orElseThrow().split("\n")[1]);
    }

    @Test
    void exchangesItsKey() throws Exception {
        log.happen(3);
        log.sealer().run();
        log.sealer().rotate();
        log.happen(3);
        log.sealer().run();
        log.sealer().rotate();
        log.sealer().rotate();
        log.happen(3);
        log.sealer().run();
        assertEquals(Optional.empty(), log.bad());
        Files.delete(log.heads().resolve("keys.txt"));
        assertThrows(Disagreement.class, () -> {
            log.happen(1);
            log.sealer().run();
        });
    }

    @Test
    void provesWhatIsIn() throws Exception {
        log.happen(37);
        log.sealer().run();
        byte[] former = root("37");
        log.happen(64);
        log.sealer().run();
        byte[] root = root("101");
        try (Connection connection = server.pool(log.name(), "samrum_seal").getConnection()) {
            Ledger ledger = new Ledger(connection);
            Proofs proofs = new Proofs(ledger::hash);
            for (int leaf = 0; leaf < 101; leaf++) {
                assertTrue(ProofCheck.isIncluded(ledger.hash(0, leaf), leaf, 101, proofs.inclusion(leaf, 101), root));
            }
            assertTrue(ProofCheck.isConsistent(37, former, 101, root, proofs.consistency(37, 101)));
        }
    }

    @Test
    void letsOldEventsGoAndKeepsTheirSeals() throws Exception {
        log.happen(20);
        log.sealer().run();
        log.happen(20);
        log.sealer().run();
        log.run(
                "update audit_head set signed_at = signed_at - interval '6 years' where size = 20",
                "update audit_event e set at = at - interval '6 years'"
                        + " from audit_leaf l where l.event_id = e.id and l.position <> 25");
        try (Connection connection = server.pool(log.name(), "samrum_seal").getConnection()) {
            assertThrows(IllegalArgumentException.class, () -> new Pruning(4));
            assertEquals(0, new Pruning(7).run(connection));
            log.run("update audit_head set signed_at = signed_at - interval '5 years'");
            assertEquals(0, new Pruning(5).run(connection));
            log.run("update audit_head set signed_at = signed_at + interval '5 years'");
            assertEquals(20, new Pruning(5).run(connection));
        }
        assertEquals("40", log.one("select count(*) from audit_leaf"));
    }

    private byte[] root(String size) throws SQLException {
        return Rfc6962.bytes(log.one("select encode(root, 'hex') from audit_head where size = " + size));
    }

    private static String insertOne() {
        return """
                insert into audit_event (id, at, action, outcome, build, salt)
                values (gen_random_uuid(), clock_timestamp(), 'SEE_TODAY', 'DONE', 'test', substr(sha256('x'), 1, 16))""";
    }
}
