package se.samrum.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedlesTest {

    private final Needles needles = new Needles(List.of("Åsa Öberg", "199006022397"));

    @Test
    void areFoundInEveryEncodingAndCase() {
        for (Charset encoding : List.of(UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1)) {
            for (String said : List.of("Åsa Öberg", "ÅSA ÖBERG", "åsa öberg", "199006022397")) {
                byte[] heap = ("\0x" + said + "y").getBytes(encoding);
                assertFalse(needles.in(ByteBuffer.wrap(heap)).isEmpty(), said + " in " + encoding);
            }
        }
    }

    @Test
    void areNotFoundWhereTheyAreNot() {
        byte[] heap = "Åsa Ö, 19900602239".getBytes(UTF_8);
        assertEquals(Set.of(), needles.in(ByteBuffer.wrap(heap)));
        assertEquals(Set.of(), needles.in(ByteBuffer.wrap(new byte[3])));
    }
}
