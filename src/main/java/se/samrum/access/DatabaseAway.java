package se.samrum.access;

/** The database does not answer; nothing was read and nothing was written. */
public final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseAway(Exception cause) {
        super(cause);
    }
}
