package se.samrum.access;

/** Where what happened is written down. Implemented by the audit; an event that cannot be written stops what it tells of. */
public interface AuditTrail {

    /** Writes, in the running transaction, that the action of this permit is done. */
    void done(Permit permit);

    /** Writes, in a transaction of its own, that an attempt was denied or failed. */
    void refused(Attempt attempt);
}
