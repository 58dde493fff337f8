package se.samrum.concern;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a report to the social services (SoL 19:1) was made.
 *
 * @param reference the social services' own number for it
 */
public record ReportMade(LocalDate on, How how, Optional<String> reference) {

    /** The way it was made. */
    public enum How {
        PHONE,
        E_SERVICE,
        WRITING,
        IN_PERSON
    }
}
