package se.samrum.organisation;

import java.time.Duration;

/** Too many trials have failed lately; nothing was checked, and waiting helps. */
final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooOften(Duration left) {
        this.left = left;
    }

    /** How long it is until the next trial is checked. */
    Duration left() {
        return left;
    }
}
