package se.samrum.invitation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    @Test
    void isReadFromTheCodeOrFromTheWholeLink() {
        InvitationCode code = InvitationCode.random();
        for (String pasted :
                List.of(code.text(), " " + code.text() + "\n", "https://samrum/invitation#" + code.text())) {
            assertArrayEquals(
                    code.hash(), InvitationCode.parse(pasted).orElseThrow().hash());
        }
    }

    @Test
    void isNothingElse() {
        assertFalse(InvitationCode.parse(null).isPresent());
        for (String odd :
                List.of("", "abc", "#", "å".repeat(43), InvitationCode.random().text() + "AAAA")) {
            assertTrue(InvitationCode.parse(odd).isEmpty(), odd);
        }
        assertEquals(43, InvitationCode.random().text().length());
    }
}
