package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TypedAnswersTest {

    private final ConcernForm read = Told.about("Alva Lind, 8B");
    private final ConcernForm typed = Told.about("Alva Lind, 8B");
    private final ConcernForm now = Told.about("Alva Lind, 8B");

    @Test
    void keepsWhatWasTypedAndTakesWhatTheColleagueAnsweredElsewhere() {
        typed.setObservation("Jag.");
        typed.setTypes(new ConcernType[] {ConcernType.DRUGS});
        typed.setReport(Report.ASKING);
        now.setObservation("Kollegan.");
        now.setWho("Alva Lindén, 8B");
        now.setReport(Report.MADE);
        now.setReportReason(null);
        now.setDanger(true);
        TypedAnswers.carryOver(typed, read, now);
        assertEquals("Jag.", now.getObservation());
        assertArrayEquals(new ConcernType[] {ConcernType.DRUGS}, now.getTypes());
        assertEquals(Report.ASKING, now.getReport());
        assertEquals("Alva Lindén, 8B", now.getWho());
        assertNull(now.getReportReason());
        assertEquals(true, now.isDanger());
    }

    @Test
    void keepsWhatWasTakenAway() {
        typed.setReportReason(null);
        now.setReportReason("Kollegan.");
        TypedAnswers.carryOver(typed, read, now);
        assertNull(now.getReportReason());
    }

    @Test
    void takesTheLineEndsOfABrowserForThoseThatWereStored() {
        read.setObservation("En rad.\nEn till.");
        typed.setObservation("En rad.\r\nEn till.");
        now.setObservation("Kollegan.");
        TypedAnswers.carryOver(typed, read, now);
        assertEquals("Kollegan.", now.getObservation());
    }

    @Test
    void goesOnWithTheDraftThatWasTyped() {
        TypedAnswers.carryOver(typed, read, now);
        assertEquals(typed.getDraft(), now.getDraft());
    }
}
