package se.samrum.membership;

/** How far a membership has come. Only one that stands opens anything. */
public enum MembershipState {
    WAITING,
    COMING,
    STANDING,
    EXPIRED,
    ENDED,
    REFUSED
}
