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
    REVIEW_LOG,
    VERIFY_LOG,
    SEE_KEYS,
    ROTATE_KEYS,
    SEE_ORGANISATION,
    CHANGE_ORGANISATION,
    SEE_STAFF,
    ADD_USER,
    INVITE_USER,
    BLOCK_USER,
    SEE_MEMBERSHIPS,
    PROPOSE_MEMBERSHIP,
    CONFIRM_MEMBERSHIP,
    REFUSE_MEMBERSHIP,
    END_MEMBERSHIP,
    /** Choosing a password behind a one-time link happens outside every room, before there is a caller. */
    USE_INVITATION
}
