package se.samrum.access;

/** What a person is in a unit, a group or an agency. */
public enum Role {
    REPORTER(Hat.WORK),
    MEMBER(Hat.WORK),
    COORDINATOR(Hat.WORK),
    REGISTRAR(Hat.WORK),
    ACCESS_APPROVER(Hat.WORK),
    MANAGER(Hat.MANAGE),
    LOG_REVIEWER(Hat.REVIEW),
    DATA_PROTECTION_OFFICER(Hat.REVIEW),
    ADMINISTRATOR(Hat.ADMINISTER);

    private final Hat hat;

    Role(Hat hat) {
        this.hat = hat;
    }

    /** The hat this role is worn under; the database's {@code hat_of} says the same. */
    public Hat hat() {
        return hat;
    }
}
