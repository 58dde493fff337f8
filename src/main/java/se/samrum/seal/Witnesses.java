package se.samrum.seal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who else keeps the heads: a syslog server (RFC 5424 over UDP, RFC 5426) and a web address that takes a note by POST.
 * They help against whoever owns this machine; that one is away is logged and stops nothing.
 *
 * @param syslog host:port
 * @param web an http or https address
 */
record Witnesses(Optional<String> syslog, Optional<String> web) {

    private static final Logger LOG = Logger.getLogger(Witnesses.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Facility 13 (log audit), severity 5 (notice). */
    private static final String HEADER = "<109>1 - - samrum - head - ";

    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    /** Tells everybody of a new head. */
    void tell(String note) {
        syslog.ifPresent(server -> send(server, note));
        web.ifPresent(address -> post(address, note));
    }

    private static void send(String server, String note) {
        byte[] message = (HEADER + note.strip().replace("\n", " | ")).getBytes(StandardCharsets.UTF_8);
        String[] place = server.split(":");
        try (DatagramSocket socket = new DatagramSocket()) {
            var to = new InetSocketAddress(place[0], Integer.parseInt(place[place.length - 1]));
            socket.send(new DatagramPacket(message, message.length, to));
        } catch (IOException | IllegalArgumentException away) {
            LOG.log(Level.WARNING, "The syslog server did not take the head of the log", away);
        }
    }

    private static void post(String address, String note) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(BodyPublishers.ofString(note))
                    .build();
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / HUNDRED != GOOD) {
                LOG.warning("The witness answered the head of the log with " + status);
            }
        } catch (IOException | IllegalArgumentException away) {
            LOG.log(Level.WARNING, "The witness did not take the head of the log", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
