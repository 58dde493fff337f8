package se.samrum.access;

/**
 * The answer to whoever has no business there, and the answer when there is nothing there: the two are never told
 * apart. It carries no text, since a text could tell.
 */
public final class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
