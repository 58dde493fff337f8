package se.samrum.access;

/** Every verb there is. One method of a service is one action, one transaction and one audit event. */
public enum Action {
    /** Signing in, choosing a hat and signing out happen outside every room and need no permit. */
    SIGN_IN,
    CHOOSE_HAT,
    SIGN_OUT,
    SEE_TODAY,
    BEGIN_CONCERN,
    REGISTER_CONCERN,
    LIST_CONCERNS,
    OPEN_CONCERN,
    AMEND_CONCERN,
    BEGIN_SEARCH,
    SEARCH_CONCERNS,
    SEE_SHIELD,
    PROTECT_YOUTH,
    CLOSE_FILE,
    OPEN_FILE,
    DECLARE_CONFLICT,
    LIFT_CONFLICT,
    ASSESS_CONCERN,
    CLOSE_CONCERN,
    MAKE_REPORT,
    NOTE_FEEDBACK,
    OPEN_YOUTH,
    LIST_RECEIPTS,
    OPEN_RECEIPT,
    ADD_TO_CONCERN,
    REVIEW_LOG,
    VERIFY_LOG,
    SEE_KEYS,
    ROTATE_KEYS
}
