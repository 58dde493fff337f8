package se.samrum.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.seal.HonestLog;
import se.samrum.verify.Finding.Kind;

/** No honest history is doubted, and whatever is done to one is found, with the first bad event and what happened. */
class VerificationTest {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final int HISTORIES = 300;
    private static final int ALL_HISTORIES = 10_000;
    private static final int TRIES = 10;

    @Test
    void doubtsNoHonestHistory() throws IOException {
        for (int i = 0; i < HISTORIES; i++) {
            assertSound(HonestLog.random(RANDOM, RANDOM.nextInt(200)));
        }
    }

    @Test
    @Tag("proof")
    void doubtsNoneOfVeryMany() throws IOException {
        for (int i = 0; i < ALL_HISTORIES; i++) {
            assertSound(HonestLog.random(RANDOM, RANDOM.nextInt(200)));
        }
    }

    private static void assertSound(HonestLog honest) throws IOException {
        Verdict verdict = new MemoryLog(honest).verify();
        assertEquals(Optional.empty(), verdict.bad());
        assertEquals(honest.sealed.size(), verdict.covered());
        assertEquals(honest.waiting.size(), verdict.waiting());
        assertEquals(honest.heads.isEmpty(), verdict.until().isEmpty());
        assertEquals(Optional.of(honest.now().minusSeconds(60)), verdict.complete());
    }

    @Test
    void saysWhereTheClockDidNotFitBesideWhatIsWorse() throws IOException {
        HonestLog honest = HonestLog.random(RANDOM, 50);
        HonestLog.Entry early = honest.event(honest.now().minusSeconds(61));
        honest.seal(List.of(early), honest.now());
        MemoryLog log = new MemoryLog(honest);
        assertEquals(log.verify().bad(), log.verify().clock());
        log.events.values().remove(log.events.get(honest.waiting.get(0).id()));
        Verdict verdict = log.verify();
        assertEquals(Kind.DELETED, verdict.bad().orElseThrow().kind());
        assertEquals(Optional.of(early.id()), verdict.clock().orElseThrow().event());
    }

    @Test
    void readsTheSameBytesAsTheWriterWrote() {
        HonestLog honest = HonestLog.random(RANDOM, 500);
        for (HonestLog.Entry entry : honest.sealed) {
            assertArrayEquals(entry.leaf(), MemoryLog.logged(entry).leafHash(), entry.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> findsEveryAttack() {
        return Attack.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    for (int i = 0; i < TRIES; i++) {
                        HonestLog honest = HonestLog.random(RANDOM, 3 * Attack.MANY);
                        MemoryLog log = new MemoryLog(honest);
                        Finding expected = attack.act().to(honest, log, RANDOM);
                        assertEquals(Optional.of(expected), log.verify().bad());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> findsEveryAttackWithoutTheShippedLeaves() {
        return Attack.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    HonestLog honest = HonestLog.random(RANDOM, 3 * Attack.MANY);
                    MemoryLog log = new MemoryLog(honest);
                    Finding expected = attack.act().to(honest, log, RANDOM);
                    log.shipped.clear();
                    Finding found = log.verify().bad().orElseThrow();
                    boolean exact = found.kind() == expected.kind() && found.position() == expected.position();
                    assertTrue(exact || found.position() >= expected.position(), found + " instead of " + expected);
                }));
    }

    @Test
    void findsThatEverythingWasPutBackOrRewrittenByWhatItRemembers() throws IOException {
        HonestLog honest = HonestLog.random(RANDOM, 100);
        MemoryLog older = new MemoryLog(honest);
        honest.seal(List.of(honest.event(honest.now())), honest.now());
        String last = honest.heads.get(honest.heads.size() - 1);
        MemoryLog whole = new MemoryLog(honest);
        whole.remembered = Optional.of(last);
        assertTrue(whole.verify().isSound());
        older.remembered = Optional.of(last);
        assertEquals(Kind.TRUNCATED, older.verify().bad().orElseThrow().kind());
        whole.remembered = Optional.of(honest.sign(50, new byte[32], honest.now()));
        assertEquals(Kind.FORKED, whole.verify().bad().orElseThrow().kind());
    }

    @Test
    void knowsTheFirstKeyByItsBytes() {
        String pinned = HonestLog.random(RANDOM, 0).pinned;
        byte[] typed = Base64.getDecoder().decode(pinned.substring(pinned.indexOf('+', pinned.indexOf('+') + 1) + 1));
        assertEquals(
                pinned,
                Trust.of(Arrays.copyOfRange(typed, 1, 33), Optional.empty()).key());
    }

    @Test
    void letsEventsGoWhenTheyAreOldByTheirHead() throws IOException {
        HonestLog honest = HonestLog.random(RANDOM, 200);
        Instant before = honest.now();
        Instant after = before.plusSeconds(6L * 366 * 86_400);
        int old = honest.sealed.size();
        honest.seal(List.of(honest.event(after)), after);
        honest.waiting.clear();
        MemoryLog log = new MemoryLog(honest);
        assertEquals(Optional.of(log.now), log.verify().complete());
        log.rows.subList(0, old).forEach(row -> log.events.remove(row.eventId()));
        Verdict verdict = log.verify();
        assertEquals(Optional.empty(), verdict.bad());
        assertEquals(old, verdict.pruned());
        log.events.clear();
        assertEquals(Kind.DELETED, log.verify().bad().orElseThrow().kind());
    }

    @Test
    void isSoundWhenNothingIsThere() throws IOException {
        HonestLog honest = HonestLog.random(RANDOM, 0);
        honest.waiting.clear();
        Verdict verdict = new MemoryLog(honest).verify();
        assertTrue(verdict.isSound());
        assertEquals(0, verdict.covered());
        assertFalse(verdict.until().isPresent());
    }
}
