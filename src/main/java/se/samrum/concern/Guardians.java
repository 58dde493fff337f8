package se.samrum.concern;

/** Whether the guardians know of it. */
public enum Guardians {
    YES,
    NO,
    NOT_YET,
    UNKNOWN
}
