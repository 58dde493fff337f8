package se.samrum.concern;

/** The answer to whether a report to the social services (orosanmälan, SoL 19:1) is made. */
public enum Report {
    MADE,
    NOT_NEEDED,
    ASKING
}
