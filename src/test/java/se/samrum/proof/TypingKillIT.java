package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.proof.Typist.Sentence;

/** Kill -9 of server and browser at random moments of typing: no sentence older than five seconds is lost. */
class TypingKillIT {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final long BEHIND_MS = 5_000;
    private static final int EARLIEST_MS = 9_000;
    private static final int LATEST_MS = 25_000;

    @Test
    void noSentenceOlderThanFiveSecondsIsLost() throws Exception {
        int rounds = Proof.size(2, 20);
        int sentences = 0;
        long furthest = 0;
        try (Launched samrum = Launched.in("typing")) {
            Visitor tove = Visitor.signIn(samrum.site(), "tove");
            for (int round = 1; round <= rounds; round++) {
                try (Typist typist = new Typist(samrum.site(), tove.cookie())) {
                    UUID draft = typist.begin();
                    CompletableFuture<Long> killed = round % 2 == 1 ? later(typist::kill) : later(() -> kill(samrum));
                    typist.write(killed::isDone);
                    long behind = assertKept(samrum, draft, typist.typed(), killed.get(1, TimeUnit.MINUTES));
                    furthest = Math.max(furthest, behind);
                    if (round % 2 == 0) {
                        assertTheRestFollows(samrum, draft, typist);
                    }
                    sentences += typist.typed().size();
                }
            }
        }
        Proof.tell(
                "%d kills while typing: %d sentences, none older than 5 s lost; at most %d ms behind",
                rounds, sentences, furthest);
    }

    private static CompletableFuture<Long> later(Runnable kill) {
        return CompletableFuture.supplyAsync(
                () -> {
                    long at = System.currentTimeMillis();
                    kill.run();
                    return at;
                },
                CompletableFuture.delayedExecutor(RANDOM.nextInt(EARLIEST_MS, LATEST_MS), TimeUnit.MILLISECONDS));
    }

    private static void kill(Launched samrum) {
        try {
            samrum.killServer();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** How far behind the kill the newest sentence is that is not there, in milliseconds. */
    private static long assertKept(Launched samrum, UUID draft, List<Sentence> typed, long killedAt) throws Exception {
        String kept = kept(samrum, draft);
        List<String> lost = typed.stream()
                .filter(sentence -> sentence.at() < killedAt - BEHIND_MS && !kept.contains(sentence.words()))
                .map(Sentence::words)
                .toList();
        assertEquals(List.of(), lost);
        assertTrue(typed.stream().anyMatch(sentence -> kept.contains(sentence.words())), "nothing was typed in time");
        return typed.stream()
                .filter(sentence -> sentence.at() < killedAt && !kept.contains(sentence.words()))
                .mapToLong(sentence -> killedAt - sentence.at())
                .max()
                .orElse(0);
    }

    /** The page that is still open sends what is missing by itself, once somebody answers again. */
    private static void assertTheRestFollows(Launched samrum, UUID draft, Typist typist) throws Exception {
        samrum.start();
        String last = typist.typed().get(typist.typed().size() - 1).words();
        samrum.await(() -> keptSafely(samrum, draft).contains(last), "the open page does not send the rest");
        assertTrue(typist.shown().contains(last));
    }

    private static String keptSafely(Launched samrum, UUID draft) {
        try {
            return kept(samrum, draft);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String kept(Launched samrum, UUID draft) throws Exception {
        try (Connection superuser = samrum.database().superuser();
                PreparedStatement select =
                        superuser.prepareStatement("select room_id, version, content from samrum.draft where id = ?")) {
            select.setObject(1, draft);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next(), "there is no draft");
                RowName name = new RowName("draft", row.getObject(1, UUID.class), draft, row.getInt(2));
                return samrum.rows().sealing().open(name, "content", Sealed.of(row.getBytes(3)));
            }
        }
    }
}
