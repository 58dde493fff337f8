package se.samrum.concern;

/** Why a concern was closed. */
public enum ClosedFor {
    NO_ACTION,
    MEASURE_DONE,
    MOVED,
    HANDLED_BY_OTHERS,
    OTHER
}
