package se.samrum.launch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product in a process of its own, with the settings of a deployer, and whoever asks it for a page. */
final class Deployed implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("(?m)^ {2}([A-Za-z0-9_-]{43})$");
    private static final long LONGEST_NANOS = MINUTES.toNanos(10);
    private static final long LOOK_MILLIS = 50;
    private static final long STOP_SECONDS = 60;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings;
    private final Path console;
    private final int port;
    private final Process server;

    private Deployed(Map<String, String> settings, Path console, int port, Process server) {
        this.settings = settings;
        this.console = console;
        this.port = port;
        this.server = server;
    }

    static Deployed start(Map<String, String> settings, Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path console = Files.createTempFile(folder, "console", ".txt");
        ProcessBuilder command = new ProcessBuilder("java", "-jar", "target/samrum-start.jar")
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        command.environment().putAll(settings);
        command.environment().put("SAMRUM_PORT", Integer.toString(port));
        Deployed samrum = new Deployed(settings, console, port, command.start());
        Runtime.getRuntime().addShutdownHook(new Thread(samrum.server::destroyForcibly));
        samrum.awaitReady();
        return samrum;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + LONGEST_NANOS;
        while (!said().contains("Ctrl-C stops everything")) {
            if (server.waitFor(LOOK_MILLIS, MILLISECONDS) || System.nanoTime() > giveUp) {
                throw new IllegalStateException("it does not start: " + said());
            }
        }
    }

    /** Everything on the console. */
    String said() throws IOException {
        return Files.readString(console);
    }

    /** The one-time secret on the console; "" when it shows none. */
    String secret() throws IOException {
        Matcher shown = SECRET.matcher(said());
        return shown.find() ? shown.group(1) : "";
    }

    Path data() {
        return Path.of(settings.get("SAMRUM_DATA"));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return postLater(path, fields).join();
    }

    /** Sends a form without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> postLater(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded("form:" + field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&form=form&jakarta.faces.ViewState=stateless"));
        HttpRequest request = HttpRequest.newBuilder(site().resolve(path))
                .header("Origin", "http://127.0.0.1:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private URI site() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Stops it in order, as Ctrl-C does. */
    @Override
    public void close() {
        server.destroy();
        server.onExit().completeOnTimeout(server, STOP_SECONDS, SECONDS).join();
        server.destroyForcibly();
    }
}
