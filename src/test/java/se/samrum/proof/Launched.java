package se.samrum.proof;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The product as people start it, in a process of its own on a data folder of its own below target/. */
final class Launched implements Closeable {

    private static final long START_NANOS = SECONDS.toNanos(300);
    private static final long STOP_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final Thread lastResort = new Thread(this::kill);
    private Process server;

    private Launched(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts it for the first time, and sees to it that it ends with this process at the latest. */
    static Launched in(String name) throws IOException, InterruptedException {
        Launched samrum = new Launched(Files.createTempDirectory(Path.of("target"), name), freePort());
        Runtime.getRuntime().addShutdownHook(samrum.lastResort);
        try {
            samrum.start();
        } catch (IOException | IllegalStateException failure) {
            samrum.close();
            throw failure;
        }
        return samrum;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("java", "-jar", "target/samrum-start.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        command.environment().put("SAMRUM_PORT", Integer.toString(port));
        command.environment().put("SAMRUM_DATA", folder.resolve("data").toString());
        Files.deleteIfExists(console());
        server = command.start();
        long giveUp = System.nanoTime() + START_NANOS;
        while (!Files.readString(console()).contains("Samrum is ready")) {
            if (server.waitFor(50, MILLISECONDS) || System.nanoTime() > giveUp) {
                throw new IllegalStateException("Samrum does not start: see " + console());
            }
        }
    }

    /** Kills the server as a power cut would, and leaves its database orphaned. */
    void killServer() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Kills the main process of the database, and waits until another one answers in its place. */
    void killDatabase() throws IOException, InterruptedException {
        ProcessHandle database = database().orElseThrow();
        database.destroyForcibly();
        database.onExit().join();
        long giveUp = System.nanoTime() + START_NANOS;
        while (!database().filter(next -> next.pid() != database.pid()).isPresent() || !answers()) {
            if (server.waitFor(50, MILLISECONDS) || System.nanoTime() > giveUp) {
                throw new IllegalStateException("the database is not back: see " + folder);
            }
        }
    }

    private boolean answers() throws IOException {
        try (Connection superuser = superuser()) {
            return superuser.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    URI site() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The database machine's own view. */
    Connection superuser() throws IOException, SQLException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(folder.resolve("data/secrets.properties"))) {
            secrets.load(file);
        }
        List<String> postmaster = Files.readAllLines(postmaster());
        if (postmaster.size() < 4) {
            throw new SQLException("the database is not up yet");
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/samrum?currentSchema=samrum";
        return DriverManager.getConnection(url, "postgres", secrets.getProperty("superuser"));
    }

    /** The application's process. */
    ProcessHandle application() {
        return server.toHandle();
    }

    /** The database's main process, if there is one. */
    Optional<ProcessHandle> database() throws IOException {
        if (Files.notExists(postmaster())) {
            return Optional.empty();
        }
        return Files.readAllLines(postmaster()).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    /** Ends both processes, in order if they can, and keeps the logs alone. */
    @Override
    public void close() throws IOException {
        server.destroy();
        server.toHandle()
                .onExit()
                .completeOnTimeout(null, STOP_SECONDS, SECONDS)
                .join();
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
        List<Path> files;
        try (var below = Files.walk(folder)) {
            files = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            if (!Files.isDirectory(file) && !file.toString().endsWith(".log")) {
                Files.delete(file);
            }
        }
    }

    private void kill() {
        server.destroyForcibly();
        try {
            database().ifPresent(database -> {
                database.destroyForcibly();
                database.onExit().join();
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private Path postmaster() {
        return folder.resolve("data/database/postmaster.pid");
    }
}
