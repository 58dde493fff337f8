package se.samrum.access;

/** Every verb there is. One method of a service is one action, one transaction and one audit event. */
public enum Action {
    /** Signing in, choosing a hat and signing out happen outside every room and need no permit. */
    SIGN_IN,
    CHOOSE_HAT,
    SIGN_OUT,
    /** The first administrator comes, with the one-time secret of the console. */
    SET_UP,
    SEE_TODAY,
    BEGIN_CONCERN,
    REGISTER_CONCERN,
    LIST_CONCERNS,
    OPEN_CONCERN,
    AMEND_CONCERN,
    REVIEW_LOG,
    VERIFY_LOG,
    SEE_KEYS,
    ROTATE_KEYS
}
