package se.samrum.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealing;

/** The keys of the rooms a permit opens, and of no other. */
@ApplicationScoped
public class Keys {

    @Inject
    Sealing sealing;

    /**
     * What seals and opens the fields of one row.
     *
     * @throws IllegalStateException when the permit is for other rooms
     */
    public RowLock lock(Permit permit, RowName row) {
        return new RowLock(sealing, permit, row);
    }

    /** The blind index of a text in the permit's one room: finds equals, tells nothing, and joins with no other room. */
    public byte[] index(Permit permit, String field, String text) {
        return sealing.index(permit.room().id(), field, text);
    }
}
