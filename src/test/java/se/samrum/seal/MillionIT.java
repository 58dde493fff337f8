package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.launch.OwnServer;

/** A million events are sealed and verified as a stream, by a verifier with little memory. */
@Tag("proof")
class MillionIT {

    private static final int EVENTS = 1_000_000;
    private static final int BATCHES = 10;
    private static final int EVENT_BYTES = 400;
    private static final long LOOK_MILLIS = 100;

    @TempDir
    Path data;

    @Test
    void areVerifiedInLittleMemory() throws Exception {
        try (OwnServer server = OwnServer.start(data.resolve("data"))) {
            SealedDatabase log = SealedDatabase.of(server, data);
            log.run("truncate audit_event, audit_waiting");
            long sealing = 0;
            for (int i = 0; i < BATCHES; i++) {
                log.happen(EVENTS / BATCHES);
                long begin = System.nanoTime();
                log.sealer().run();
                sealing += System.nanoTime() - begin;
            }
            log.run("analyze audit_event, audit_leaf");
            tell("sealed: %,.0f events/s", EVENTS / seconds(sealing));
            long begin = System.nanoTime();
            Process verifier = verifier(log);
            long peak = watch(verifier);
            assertEquals(0, verifier.exitValue(), Files.readString(data.resolve("said")));
            tell(
                    "verified: %,.0f events/s, start of Java included, at most %d MB resident with -Xmx64m",
                    EVENTS / seconds(System.nanoTime() - begin), peak / 1024);
            tell("SHA-256 alone over %d bytes each: %,.0f events/s", EVENT_BYTES, plain());
        }
    }

    private Process verifier(SealedDatabase log) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                "java",
                "-Xmx64m",
                "-cp",
                "target/samrum-start.jar",
                "se.samrum.verify.Verify",
                "--key",
                log.heads().resolve("keys.txt").toString(),
                "--heads",
                log.heads().resolve("heads.txt").toString(),
                "--leaves",
                log.heads().resolve("leaves.bin").toString(),
                "--url",
                log.server().url(log.name()),
                "--user",
                "samrum_verify");
        command.environment().put("SAMRUM_VERIFY_PASSWORD", log.server().password("samrum_verify"));
        return command.redirectErrorStream(true)
                .redirectOutput(data.resolve("said").toFile())
                .start();
    }

    /** The largest resident size until the end, in kilobytes, as Linux counts it. */
    private static long watch(Process process) throws IOException, InterruptedException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(
                    peak,
                    Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0));
        }
        return peak;
    }

    private static double plain() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] event = new byte[EVENT_BYTES];
        long begin = System.nanoTime();
        for (int i = 0; i < EVENTS; i++) {
            event[0] = digest.digest(event)[0];
        }
        return EVENTS / seconds(System.nanoTime() - begin);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void tell(String format, Object... values) {
        System.out.printf("PROOF " + format + "%n", values);
    }
}
