package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PostmasterTest {

    @Test
    void takesAnyFreePort() throws IOException {
        assertNotEquals(0, Postmaster.free(0));
    }

    @Test
    void refusesAPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Refused refused = assertThrows(Refused.class, () -> Postmaster.free(port));
            assertEquals("SAMRUM_DB_PORT is " + port + ", but another program uses that port.", refused.getMessage());
        }
    }
}
