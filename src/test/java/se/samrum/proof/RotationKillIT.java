package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of an exchange of keys: it goes on by itself, and nothing becomes unreadable. */
class RotationKillIT {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final int CONCERNS = 400;
    private static final int LONGEST_WAIT = 40;
    private static final int ALL = 100;

    @Test
    void nothingBecomesUnreadable() throws Exception {
        int kills = Proof.size(1, 20);
        try (Launched samrum = Launched.in("rotate")) {
            fill(samrum);
            Map<UUID, String> before = kept(samrum);
            assertTrue(before.size() >= CONCERNS);
            for (int round = 1; round <= kills; round++) {
                killInTheMiddle(samrum, round);
                samrum.start();
                resealed(samrum);
                assertEquals(before, kept(samrum));
                age(samrum);
                samrum.killServer();
                samrum.start();
                Visitor administrator = Visitor.signIn(samrum.site(), "yusuf");
                samrum.await(() -> administrator.rotated().isEmpty(), "the old keys are still there");
                assertEquals(before, kept(samrum));
                assertEquals(
                        List.of(), generations(samrum).filter(keys -> keys != 1).toList());
            }
        }
    }

    private static void fill(Launched samrum) throws Exception {
        try (Connection superuser = samrum.database().superuser()) {
            Books.fill(superuser, samrum.rows(), samrum.database().unit("tove"), CONCERNS, "Xaver Asson", "Sett här.");
        }
    }

    private static Map<UUID, String> kept(Launched samrum) throws Exception {
        try (Connection superuser = samrum.database().superuser()) {
            return Books.kept(superuser, samrum.rows());
        }
    }

    private static void killInTheMiddle(Launched samrum, int round) throws Exception {
        Visitor administrator = Visitor.signIn(samrum.site(), "yusuf");
        administrator.rotateKeys();
        Optional<Integer> gone = administrator.rotated();
        int looks = RANDOM.nextInt(LONGEST_WAIT);
        for (int look = 0; look < looks && gone.filter(percent -> percent < ALL).isPresent(); look++) {
            gone = administrator.rotated();
        }
        samrum.killServer();
        Proof.tell("kill %d after %s %% of the exchange", round, gone.orElseThrow());
    }

    private static void resealed(Launched samrum) throws Exception {
        Visitor administrator = Visitor.signIn(samrum.site(), "yusuf");
        samrum.await(
                () -> administrator.rotated().filter(percent -> percent == ALL).isPresent(), "it does not go on");
    }

    /** As if all keys had been made long ago. */
    private static void age(Launched samrum) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        for (Path file : keyFiles(samrum)) {
            Files.setLastModifiedTime(file, then);
        }
    }

    private static Stream<Long> generations(Launched samrum) throws IOException {
        return keyFiles(samrum).stream()
                .filter(file -> file.getFileName().toString().matches("\\d+"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .values()
                .stream();
    }

    private static List<Path> keyFiles(Launched samrum) throws IOException {
        try (Stream<Path> files = Files.walk(samrum.data().resolve("keys/rooms"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
