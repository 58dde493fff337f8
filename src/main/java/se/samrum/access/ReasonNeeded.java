package se.samrum.access;

/** The caller may, and must say why first; nothing was shown. */
public final class ReasonNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReasonNeeded() {}
}
