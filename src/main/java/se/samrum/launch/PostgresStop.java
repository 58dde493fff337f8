package se.samrum.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Ends a PostgreSQL server in order: one of our own, or one that a killed Samrum left running. */
final class PostgresStop {

    private static final long FAST_MILLIS = 20_000;
    private static final long IMMEDIATE_MILLIS = 10_000;

    private PostgresStop() {}

    /** Rolls open transactions back and writes everything out; if that takes too long, recovery does it later. */
    static void stop(ProcessHandle server) throws IOException {
        if (!ends(server, "INT", FAST_MILLIS) && !ends(server, "QUIT", IMMEDIATE_MILLIS)) {
            throw new Refused("The database (process " + server.pid() + ") does not stop.");
        }
    }

    /** Ends an orphan on this folder, and removes a process file whose number now belongs to somebody else. */
    static void stopOrphan(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> process = named(file);
        if (process.isPresent() && serves(process.get(), cluster)) {
            stop(process.get());
        } else if (process.isPresent()) {
            Files.delete(file);
        }
    }

    private static Optional<ProcessHandle> named(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String number = Files.readString(file).lines().findFirst().orElse("").strip();
        return number.matches("\\d+") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path cluster) throws IOException {
        Path line = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        List<String> words = Files.exists(line) ? List.of(Files.readString(line).split("\0")) : List.of();
        return !words.isEmpty() && words.get(0).endsWith("/postgres") && words.contains(cluster.toString());
    }

    private static boolean ends(ProcessHandle process, String signal, long millis) throws IOException {
        Waiting.exit(new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start());
        try {
            process.onExit().get(millis, MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException stopping) {
            throw Waiting.interrupted();
        } catch (ExecutionException failure) {
            throw new IOException(failure);
        }
    }
}
