package se.samrum.concern;

/** How far the unit has come with a concern. */
public enum Status {
    NEW,
    ASSESSED,
    CLOSED
}
