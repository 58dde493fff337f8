package se.samrum.concern;

/** Somebody else changed it since the form was opened; nothing was written. */
public class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Outdated() {}

    Outdated(Throwable cause) {
        super(cause);
    }
}
