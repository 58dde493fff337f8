package se.samrum.legalbasis;

/** Whether a rule permits, recommends or demands. */
public enum Force {
    MAY,
    SHOULD,
    MUST
}
