package se.samrum.access;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody opens what is about a youth with a protected identity; coded, since it stands in the log. */
public enum OpeningReason {
    OWN_WORK,
    NEW_SIGNS,
    URGENT,
    REQUEST;

    /** The reason with this code; empty when there is none such. */
    public static Optional<OpeningReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }
}
