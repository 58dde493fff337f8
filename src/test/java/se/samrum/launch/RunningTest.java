package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final List<String> stopped = new ArrayList<>();
    private final Running running = new Running();

    @Test
    void stopsInReverseOrderAndOnce() throws IOException {
        running.start(() -> part("database"));
        running.start(() -> part("application"));
        running.close();
        running.close();
        assertEquals(List.of("application", "database"), stopped);
    }

    @Test
    void startsNothingAfterAStop() throws IOException {
        running.close();
        assertThrows(Refused.class, () -> running.start(() -> part("late")));
        assertEquals(List.of(), stopped);
    }

    private Closeable part(String name) {
        return () -> stopped.add(name);
    }
}
