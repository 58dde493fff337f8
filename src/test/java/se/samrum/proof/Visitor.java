package se.samrum.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages of Samrum, without a browser: a site and a login cookie. */
record Visitor(URI site, String cookie) {

    private static final Duration STUCK = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final int IN_A_ROW = 30;
    private static final int OFTEN = 5_000;
    private static final String PASSWORD = "lovsjo-blabar";
    private static final Pattern COOKIE = Pattern.compile("samrum=([^;]+).*");
    private static final Pattern OPENED = Pattern.compile("/concern/open\\?.*\\bid=([0-9a-f-]{36}).*");
    private static final Pattern PERCENT = Pattern.compile("(\\d+) %");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Signs in as people do, with one of the demonstration's accounts. */
    static Visitor signIn(URI site, String login) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(site, "")
                .post("/signin", Map.of("form:name", login, "form:password", PASSWORD, "form:enter", ""));
        return answer.headers().allValues("Set-Cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Visitor(site, found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(login + " cannot sign in: " + answer));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> list(UUID room) throws IOException, InterruptedException {
        return get("/concern/list?room=" + room);
    }

    HttpResponse<String> open(UUID room, UUID id) throws IOException, InterruptedException {
        return get("/concern/open?room=" + room + "&id=" + id);
    }

    HttpResponse<String> register(UUID room, String who, String observation) throws IOException, InterruptedException {
        return post("/concern/register", concern(room, who, observation));
    }

    HttpResponse<String> amend(UUID room, UUID id, int version, String who, String observation)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(concern(room, who, observation));
        fields.put("id", id.toString());
        fields.put("version", Integer.toString(version));
        return post("/concern/amend", fields);
    }

    /** The form of a concern, filled in. */
    static Map<String, String> concern(UUID room, String who, String observation) {
        return Map.of(
                "room", room.toString(),
                "form:when", "TODAY",
                "form:observation", observation,
                "form:types", "ABSENCE",
                "form:who", who,
                "form:report", "MADE",
                "form:save", "");
    }

    /** Begins an exchange of all keys, as an administrator. */
    void rotateKeys() throws IOException, InterruptedException {
        post("/key/list", Map.of("form:rotate", ""));
    }

    /** How much the exchange of keys has gone through, 0 to 100; empty when none is under way. */
    Optional<Integer> rotated() throws IOException, InterruptedException {
        Matcher percent = PERCENT.matcher(get("/key/list").body());
        return percent.find() ? Optional.of(Integer.valueOf(percent.group(1))) : Optional.empty();
    }

    /** Asks until the pages answer many times in a row: all connections to the database are new by then. */
    void untilSteady() throws IOException, InterruptedException {
        int row = 0;
        for (int tried = 0; row < IN_A_ROW; tried++) {
            if (tried == OFTEN) {
                throw new IllegalStateException("the pages do not recover");
            }
            row = get("/today").statusCode() == OK ? row + 1 : 0;
        }
    }

    /** The concern that an answer leads to; empty when it was not acknowledged. */
    static Optional<UUID> opened(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(OPENED::matcher)
                .filter(Matcher::matches)
                .map(found -> UUID.fromString(found.group(1)));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&form=form&jakarta.faces.ViewState=stateless"));
        HttpRequest request = request(path)
                .header("Origin", site.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    /** Puts a PDF to a concern, as a browser sends it. */
    HttpResponse<String> attach(UUID room, UUID concern, String title, byte[] file)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map.of(
                        "room",
                        room.toString(),
                        "id",
                        concern.toString(),
                        "form",
                        "form",
                        "jakarta.faces.ViewState",
                        "stateless",
                        "form:title",
                        title,
                        "form:save",
                        "")
                .forEach((name, text) -> body.writeBytes(
                        ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"x.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request("/document/keep")
                .header("Origin", site.toString())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).timeout(STUCK).header("Cookie", "samrum=" + cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
