package se.samrum.organisation;

/** Too many trials have failed lately; nothing was checked, and waiting a while helps. */
final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
