package se.samrum.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void costsNothingAtFirstThenTwiceAsMuchEachTimeAndNeverForGood() {
        Pause pause = new Pause(10, Duration.ofMinutes(15));
        assertEquals(Duration.ZERO, pause.after(0));
        assertEquals(Duration.ZERO, pause.after(9));
        assertEquals(Duration.ofSeconds(1), pause.after(10));
        assertEquals(Duration.ofSeconds(8), pause.after(13));
        assertEquals(Duration.ofMinutes(15), pause.after(20));
        assertEquals(Duration.ofMinutes(15), pause.after(Integer.MAX_VALUE));
    }
}
