package se.samrum.concern;

/** A concern about a shielded youth stays with them, or others could read it; nothing was written. */
public class Shielded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
