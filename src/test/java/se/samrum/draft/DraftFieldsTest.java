package se.samrum.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernType;
import se.samrum.concern.Report;

class DraftFieldsTest {

    private static final Map<String, String[]> SENT = Map.of(
            "form", new String[] {"form"},
            "room", new String[] {"not an answer"},
            "form:observation", new String[] {"Två rader.\r\n\"Citat\" och { klammer"},
            "form:types", new String[] {"ABSENCE", "DRUGS", "NO_SUCH_TYPE"},
            "form:unknown_input", new String[] {"on"},
            "form:report", new String[] {"MADE"},
            "form:who", new String[] {""},
            "version", new String[] {"7"});

    @Test
    void putsBackWhatWasSent() {
        ConcernForm form = new ConcernForm();
        form.setWho("Förvald");
        DraftFields.fill(form, DraftFields.write(SENT));
        assertEquals("Två rader.\r\n\"Citat\" och { klammer", form.getObservation());
        assertArrayEquals(new ConcernType[] {ConcernType.ABSENCE, ConcernType.DRUGS}, form.getTypes());
        assertTrue(form.isUnknown());
        assertEquals(Report.MADE, form.getReport());
        assertNull(form.getWho(), "what was emptied is empty");
        assertEquals(ConcernForm.When.TODAY, form.getWhen(), "what was not asked stays as it is offered");
    }

    @Test
    void unchecksWhatIsNotSent() {
        ConcernForm form = new ConcernForm();
        form.setUnknown(true);
        form.setTypes(new ConcernType[] {ConcernType.ABSENCE});
        DraftFields.fill(form, DraftFields.write(Map.of("form:observation", new String[] {"x"})));
        assertFalse(form.isUnknown());
        assertEquals(0, form.getTypes().length);
    }

    @Test
    void keepsAnswersAlone() {
        String kept = DraftFields.write(SENT);
        assertFalse(kept.contains("not an answer"));
        assertEquals(Optional.of("7"), DraftFields.version(kept));
        assertEquals(Optional.empty(), DraftFields.version(DraftFields.write(Map.of())));
    }
}
