package se.samrum.concern;

import java.time.LocalDate;

/** What the social services told whoever had made a report about its investigation (OSL 26:9 a), and when. */
public record Feedback(Told told, LocalDate on) {

    /** All that may be told. */
    public enum Told {
        OPENED,
        ONGOING,
        NOT_TOLD
    }
}
