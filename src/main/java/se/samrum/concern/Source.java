package se.samrum.concern;

/** How the writer knows. */
public enum Source {
    OWN,
    YOUTH,
    GUARDIAN,
    COLLEAGUE,
    PRIVATE
}
