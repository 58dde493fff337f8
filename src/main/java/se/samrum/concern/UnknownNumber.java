package se.samrum.concern;

/** No youth of the room whom the caller may see has this number; nothing was written. */
public class UnknownNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
