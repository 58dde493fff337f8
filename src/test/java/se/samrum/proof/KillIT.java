package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Kill -9 of the server and of the database in the middle of saving: what was acknowledged is there, whole. */
class KillIT {

    private static final List<String> PEOPLE = List.of("tove", "farida", "malin", "petra", "samira", "elin");
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final int MOST_BEFORE_KILL = 60;
    private static final long ROUND_SECONDS = 2_400;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE.size());

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        int kills = Proof.size(2, 20);
        try (Launched samrum = Launched.in("kill")) {
            List<Reporter> reporters = reporters(samrum);
            for (int round = 1; round <= kills; round++) {
                kill(samrum, reporters, round);
                assertWhole(samrum, reporters);
            }
            Proof.tell("the log after the kills: %s", samrum.log().verified().strip());
            for (int stops = Proof.size(2, 20); stops > 0; stops--) {
                assertEverythingIsSealedAtTheStop(samrum);
                samrum.start();
            }
            Proof.tell(
                    "%d kills: %d concerns acknowledged, all there; other answers %s",
                    kills, acknowledged(reporters).size(), refusals(reporters));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Once it seals again after the kill: what happens until the stop has its head with the stop at the latest. */
    private static void assertEverythingIsSealedAtTheStop(Launched samrum) throws Exception {
        long before = events(samrum);
        samrum.await(() -> samrum.log().size() >= before, "it does not seal again");
        Visitor.signIn(samrum.site(), PEOPLE.get(0)).get("/today");
        long events = events(samrum);
        samrum.stop();
        assertEquals(events, samrum.log().size(), "the stop sealed less");
    }

    private static long events(Launched samrum) throws Exception {
        try (Connection superuser = samrum.database().superuser()) {
            return Long.parseLong(
                    Books.column(superuser, "select count(*) from audit_event").get(0));
        }
    }

    private static List<Reporter> reporters(Launched samrum) throws Exception {
        List<Reporter> reporters = new ArrayList<>();
        for (String login : PEOPLE) {
            reporters.add(new Reporter(
                    Visitor.signIn(samrum.site(), login), samrum.database().unit(login)));
        }
        return reporters;
    }

    private void kill(Launched samrum, List<Reporter> reporters, int round) throws Exception {
        CountDownLatch untilKill = new CountDownLatch(RANDOM.nextInt(1, MOST_BEFORE_KILL));
        CountDownLatch back = new CountDownLatch(1);
        List<Future<Void>> registering = reporters.stream()
                .map(reporter -> threads.submit(() -> reporter.untilBackAgain(untilKill, back)))
                .toList();
        assertTrue(untilKill.await(ROUND_SECONDS, TimeUnit.SECONDS), "nothing is acknowledged: " + refusals(reporters));
        if (round % 2 == 1) {
            samrum.killServer();
            samrum.start();
        } else {
            samrum.killDatabase();
        }
        back.countDown();
        for (Future<Void> each : registering) {
            each.get(ROUND_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void assertWhole(Launched samrum, List<Reporter> reporters) throws Exception {
        Map<UUID, String> acknowledged = acknowledged(reporters);
        try (Connection superuser = samrum.database().superuser()) {
            Map<UUID, String> kept = Books.kept(superuser, samrum.rows());
            kept.keySet().retainAll(acknowledged.keySet());
            assertEquals(acknowledged, kept);
            assertEquals(List.of(), Books.halves(superuser, samrum.rows()));
        }
        for (Reporter reporter : reporters) {
            assertTrue(reporter.hasOnlyClearRefusals(), reporter.refusals().toString());
            assertOpens(reporter);
        }
    }

    private static void assertOpens(Reporter reporter) throws Exception {
        Map.Entry<UUID, String> one =
                reporter.acknowledged().entrySet().iterator().next();
        String page = reporter.visitor().open(reporter.room(), one.getKey()).body();
        assertTrue(page.contains(one.getValue().split(": ")[1]), page);
    }

    private static Map<UUID, String> acknowledged(List<Reporter> reporters) {
        Map<UUID, String> all = new HashMap<>();
        reporters.forEach(reporter -> all.putAll(reporter.acknowledged()));
        return all;
    }

    private static Map<String, Integer> refusals(List<Reporter> reporters) {
        Map<String, Integer> all = new HashMap<>();
        reporters.forEach(
                reporter -> reporter.refusals().forEach((answer, times) -> all.merge(answer, times, Integer::sum)));
        return all;
    }
}
