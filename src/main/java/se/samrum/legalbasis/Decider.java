package se.samrum.legalbasis;

/** Who may decide a disclosure; the last three are named as delegates of the disclosing agency. */
public enum Decider {
    ANY_MEMBER,
    DELEGATE,
    /** The principal of a school (Lag 2025:170, 7 §). */
    REKTOR,
    LAWYER
}
