package se.samrum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.FacesException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Denied;

class FailureTest {

    @Test
    void deniedLooksLikeNothingHoweverDeep() {
        assertEquals(
                404,
                Failure.of(new FacesException(new IllegalStateException(new Denied())))
                        .status());
    }

    @Test
    void aLostDatabaseIsAskedToWaitFor() {
        assertEquals(
                503,
                Failure.of(new FacesException(new SQLException("gone", "08006")))
                        .status());
        assertEquals(
                503,
                Failure.of(new FacesException(new SQLException("stopping", "57P01")))
                        .status());
        assertEquals(503, Failure.of(DatabaseAway.of(new SQLException("gone"))).status());
    }

    @Test
    void anythingElseIsOurs() {
        assertEquals(500, Failure.of(new SQLException("null value", "23502")).status());
        assertEquals(500, Failure.of(new IllegalStateException()).status());
    }

    @Test
    void theMessageIsNeverKept() {
        Failure failure = Failure.of(new FacesException("Melker", new IllegalStateException("Melker was seen")));
        assertFalse(failure.toString().contains("Melker"));
        assertTrue(failure.kind().contains("IllegalStateException"));
        assertTrue(failure.place().contains("FailureTest"));
    }

    @Test
    void everyFailureHasItsOwnNumber() {
        assertNotEquals(Failure.newId(), Failure.newId());
        assertEquals(12, Failure.newId().length());
    }
}
