package se.samrum.legalbasis;

/** How a version of a basis stands. Only one that stands carries anything. */
public enum BasisState {
    COMING,
    STANDING,
    ENDED
}
