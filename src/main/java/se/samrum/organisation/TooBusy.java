package se.samrum.organisation;

/** More people sign in at this moment than the machine can check; trying again in a while helps. */
final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
