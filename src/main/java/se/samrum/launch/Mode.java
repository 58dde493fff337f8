package se.samrum.launch;

import java.util.Locale;

/** What a database and its key store are for, decided when they are set up and never changed afterwards. */
enum Mode {
    DEMONSTRATION("as a demonstration, in which everything is invented"),
    PRODUCTION("for real work");

    private final String purpose;

    Mode(String purpose) {
        this.purpose = purpose;
    }

    /** As the settings file writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Turns away a Samrum that was started for the other purpose. */
    void refuseUnlike(Mode wanted, String what) {
        if (this != wanted) {
            throw new Refused(what + " was set up " + purpose + ", and stays so; SAMRUM_MODE is " + wanted.word()
                    + ", which wants one of its own.");
        }
    }
}
