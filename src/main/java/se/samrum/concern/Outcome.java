package se.samrum.concern;

/** What the unit decided to do about a concern. */
public enum Outcome {
    NO_ACTION,
    OWN_MEASURE,
    CONSULTATION
}
