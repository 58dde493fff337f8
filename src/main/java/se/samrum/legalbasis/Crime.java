package se.samrum.legalbasis;

/** Whether a basis is for suspicion of a crime that has happened, never for that, or for both. */
public enum Crime {
    ANY,
    PREVENTION,
    COMMITTED
}
