package se.samrum.concern;

/** Whom the unit asked without saying who it is about: the kind of agency alone. */
public enum Consulted {
    SCHOOL,
    SOCIAL_SERVICES,
    POLICE,
    LEISURE,
    MUNICIPAL_EXECUTIVE
}
