package se.samrum.journey;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** HTTP as it goes over the wire, since no proper client lies about host, path and verb as an attacker does. */
record Wire(Site site, List<String> headers) {

    static Wire to(Site site) {
        return new Wire(site, List.of());
    }

    Wire with(String name, String value) {
        return new Wire(
                site,
                Stream.concat(headers.stream(), Stream.of(name + ": " + value)).toList());
    }

    /** A browser that holds this login cookie. */
    Wire as(String cookie) {
        return with("Cookie", Window.LOGIN + "=" + cookie);
    }

    Answer get(String target) throws IOException {
        return send("GET", target, "");
    }

    Answer post(String target, String form) throws IOException {
        return with("Content-Type", "application/x-www-form-urlencoded").send("POST", target, form);
    }

    Answer send(String verb, String target, String body) throws IOException {
        List<String> lines = new ArrayList<>(List.of(verb + " " + target + " HTTP/1.1", "Connection: close"));
        if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
            lines.add("Host: " + site.authority());
        }
        lines.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        lines.addAll(headers);
        return exchange(String.join("\r\n", lines) + "\r\n\r\n" + body);
    }

    private Answer exchange(String request) throws IOException {
        try (Socket socket = new Socket(site.host(), site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Status, header lines and body, as they came. */
    record Answer(int status, List<String> lines, String body) {

        static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalStateException("no answer: " + text);
            }
            List<String> head = List.of(text.substring(0, end).split("\r\n"));
            int status = Integer.parseInt(head.get(0).split(" ")[1]);
            return new Answer(status, head.subList(1, head.size()), text.substring(end + 4));
        }

        /** All values of a header, in their order. */
        List<String> all(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return lines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        String location() {
            return String.join(" and ", all("Location"));
        }

        /** Everything that came, to be searched for what must not be there. */
        String whole() {
            return String.join("\n", lines) + "\n" + body;
        }
    }
}
