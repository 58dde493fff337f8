package se.samrum.delegate;

/** What a delegate may decide. */
public enum Mandate {
    /** A disclosure on a basis that needs a delegate. */
    DISCLOSURE,
    /** What only the principal of a school may (Lag 2025:170, 7 §). */
    REKTOR,
    /** What needs a lawyer. */
    LAWYER
}
