package se.samrum.proof;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samrum.SealedRows;

/** The product as people start it, in a process of its own on a data folder of its own below target/. */
final class Launched implements Closeable {

    private static final long STOP_SECONDS = 60;

    private final Path jar;
    private final Path folder;
    private final int port;
    private final LaunchedDatabase database;
    private final Thread lastResort = new Thread(this::kill);
    private Process server;

    private Launched(Path jar, Path folder, int port) {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.database = new LaunchedDatabase(folder.resolve("data"));
    }

    /** Starts it for the first time, and sees to it that it ends with this process at the latest. */
    static Launched in(String name) throws IOException, InterruptedException {
        return in(name, Path.of("target/samrum-start.jar"));
    }

    /** Starts another build of it. */
    static Launched in(String name, Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), name);
        Files.createDirectory(folder.resolve("tmp"));
        Launched samrum = new Launched(jar, folder, freePort());
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
        ProcessBuilder command = new ProcessBuilder(
                        "java", "-Djava.io.tmpdir=" + folder.resolve("tmp").toAbsolutePath(), "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        command.environment().put("SAMRUM_PORT", Integer.toString(port));
        command.environment().put("SAMRUM_DATA", folder.resolve("data").toString());
        Files.deleteIfExists(console());
        server = command.start();
        await(() -> Files.readString(console()).contains("Samrum is ready"), "Samrum does not start: see " + console());
    }

    /** Kills the server as a power cut would, and leaves its database orphaned. */
    void killServer() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Kills the main process of the database, and waits until another one answers in its place. */
    void killDatabase() throws IOException, InterruptedException {
        ProcessHandle killed = database.process().orElseThrow();
        database.kill();
        await(() -> database.isReplaced(killed), "the database is not back: see " + folder);
    }

    /** Waits until it holds, looking again and again. */
    void await(Patience.Condition condition, String orElse) throws IOException, InterruptedException {
        new Patience(server).until(condition, orElse);
    }

    URI site() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What opens and seals as this one does. */
    SealedRows rows() throws IOException {
        return database.rows();
    }

    /** The folder with everything it keeps. */
    Path data() {
        return folder.resolve("data");
    }

    /** The folder for its temporary files, which nobody else uses. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    LaunchedDatabase database() {
        return database;
    }

    /** Its audit log. */
    LaunchedLog log() {
        return new LaunchedLog(folder.resolve("data"), database);
    }

    /** The application's process. */
    ProcessHandle application() {
        return server.toHandle();
    }

    /** Stops it in order, as Ctrl-C does. */
    void stop() {
        server.destroy();
        server.toHandle()
                .onExit()
                .completeOnTimeout(null, STOP_SECONDS, SECONDS)
                .join();
    }

    /** Ends both processes, in order if they can, and keeps the logs alone. */
    @Override
    public void close() throws IOException {
        stop();
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
        clear();
    }

    private void clear() throws IOException {
        List<Path> files;
        try (var below = Files.walk(folder)) {
            files = below.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!file.toString().endsWith(".log")) {
                Files.delete(file);
            }
        }
    }

    private void kill() {
        server.destroyForcibly();
        try {
            database.kill();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path console() {
        return folder.resolve("console.log");
    }
}
