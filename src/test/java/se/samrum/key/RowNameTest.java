package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowNameTest {

    private static final UUID ROOM = UUID.fromString("5f0c5bd6-8f0b-4c1d-9a94-3a4fb1b1a1f0");
    private static final UUID ID = UUID.fromString("0a3d8f55-0c3e-4b55-8a3c-0b0e0c6a7f11");

    @Test
    void saysTableColumnRowRoomAndVersion() {
        String said = "concern|who|0a3d8f55-0c3e-4b55-8a3c-0b0e0c6a7f11|5f0c5bd6-8f0b-4c1d-9a94-3a4fb1b1a1f0|7";
        assertArrayEquals(said.getBytes(UTF_8), new RowName("concern", ROOM, ID, 7).field("who"));
    }

    @Test
    void knowsTheRowAsItWillBe() {
        assertEquals(new RowName("concern", ROOM, ID, 8), new RowName("concern", ROOM, ID, 7).next());
    }
}
