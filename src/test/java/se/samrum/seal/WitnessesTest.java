package se.samrum.seal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final String NOTE = "log\n1\nroot\n\n\u2014 log AAAA\n";
    private static final int LONG_ENOUGH = 10_000;

    @Test
    void getTheNoteByPost() throws IOException {
        List<String> got = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/heads", request -> {
            got.add(request.getRequestMethod() + " "
                    + new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            request.sendResponseHeaders(got.size() == 1 ? 200 : 500, -1);
            request.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/heads";
            Witnesses witnesses = new Witnesses(Optional.empty(), Optional.of(address));
            witnesses.tell(NOTE);
            witnesses.tell(NOTE);
        } finally {
            server.stop(0);
        }
        assertEquals(List.of("POST " + NOTE, "POST " + NOTE), got);
    }

    @Test
    void getTheNoteOverSyslog() throws IOException {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(LONG_ENOUGH);
            new Witnesses(Optional.of("127.0.0.1:" + server.getLocalPort()), Optional.empty()).tell(NOTE);
            DatagramPacket packet = new DatagramPacket(new byte[1_000], 1_000);
            server.receive(packet);
            String message = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
            assertEquals("<109>1 - - samrum - head - log | 1 | root |  | \u2014 log AAAA", message);
        }
    }

    @Test
    void stopNothingWhenTheyAreAway() {
        for (String syslog : List.of("127.0.0.1:1", "nowhere.invalid:514", "nonsense", "127.0.0.1:99999")) {
            assertDoesNotThrow(() -> new Witnesses(Optional.of(syslog), Optional.empty()).tell(NOTE));
        }
        for (String web : List.of("http://127.0.0.1:1/", "http://nowhere.invalid/", "non sense")) {
            assertDoesNotThrow(() -> new Witnesses(Optional.empty(), Optional.of(web)).tell(NOTE));
        }
    }
}
