package se.samrum.access;

/** The one kind of role a sign-in works in: whoever reviews, manages or administers does not see cases meanwhile. */
public enum Hat {
    WORK,
    REVIEW,
    MANAGE,
    ADMINISTER
}
