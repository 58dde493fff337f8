package se.samrum.agency;

/** What an agency does in the cooperation. There is one executive, which keeps the system. */
public enum AgencyKind {
    SCHOOL,
    SOCIAL_SERVICES,
    POLICE,
    LEISURE,
    MUNICIPAL_EXECUTIVE
}
