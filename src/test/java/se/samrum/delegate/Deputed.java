package se.samrum.delegate;

import java.util.UUID;

/** A delegate as an access approver could name one. */
public final class Deputed {

    private Deputed() {}

    /** A principal from a day on, without an end. */
    public static DelegateForm rektor(UUID user, String day) {
        return as(Mandate.REKTOR, user, day);
    }

    static DelegateForm as(Mandate mandate, UUID user, String day) {
        DelegateForm form = new DelegateForm();
        form.setUser(user);
        form.setMandate(mandate);
        form.setFrom(day);
        return form;
    }
}
