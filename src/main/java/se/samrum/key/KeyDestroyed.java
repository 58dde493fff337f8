package se.samrum.key;

import java.time.Instant;

/** The key was destroyed on purpose, and with it everything it had sealed. */
public final class KeyDestroyed extends Unreadable {

    private static final long serialVersionUID = 1L;

    private final Instant at;
    private final Instant finalAt;

    KeyDestroyed(Instant at, Instant finalAt) {
        super("its key was destroyed");
        this.at = at;
        this.finalAt = finalAt;
    }

    /** When it was destroyed. */
    public Instant at() {
        return at;
    }

    /** When the last backup of the keys that still holds it has expired; until then the erasure is not final. */
    public Instant finalAt() {
        return finalAt;
    }
}
