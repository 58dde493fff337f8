package se.samrum.access;

/** Every verb there is. One method of a service is one action, one transaction and one audit event. */
public enum Action {
    /** Signing in and all that is done with a sign-in happens outside every room and needs no permit. */
    SIGN_IN,
    CHOOSE_HAT,
    SIGN_OUT,
    LOCK,
    UNLOCK,
    CHANGE_PASSWORD,
    SEE_TODAY,
    BEGIN_CONCERN,
    REGISTER_CONCERN,
    LIST_CONCERNS,
    OPEN_CONCERN,
    AMEND_CONCERN,
    REVIEW_LOG,
    VERIFY_LOG,
    SEE_KEYS,
    ROTATE_KEYS,
    LIST_DRAFTS,
    SAVE_DRAFT,
    OPEN_DRAFT,
    DISCARD_DRAFT
}
