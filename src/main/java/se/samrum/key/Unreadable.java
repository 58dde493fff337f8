package se.samrum.key;

/** What is sealed cannot be opened: altered, moved from its place, or its key is gone. It never says what was inside. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String why) {
        super(why);
    }

    public Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
