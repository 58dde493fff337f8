package se.samrum.lock;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.KeyDestroyed;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Sealing;
import se.samrum.key.Unreadable;

/** Seals and opens the fields of one row, for whoever has a permit for its room. */
public final class RowLock {

    private static final Logger LOG = System.getLogger(RowLock.class.getName());

    private final Sealing sealing;
    private final Permit permit;
    private final RowName row;

    RowLock(Sealing sealing, Permit permit, RowName row) {
        if (!permit.rooms().contains(row.room())) {
            throw new IllegalStateException("this permit is for other rooms");
        }
        this.sealing = sealing;
        this.permit = permit;
        this.row = row;
    }

    /**
     * Seals a field under the key of a youth, or under the room's when the row is about nobody known.
     *
     * @return null for null, as the column holds it
     */
    public Sealed seal(Optional<UUID> youth, String column, String text) {
        return text == null ? null : sealing.seal(row, youth.orElse(row.room()), column, text);
    }

    /** Seals content that is no text, under the same keys. */
    public Sealed sealContent(Optional<UUID> youth, String column, byte[] content) {
        return sealing.seal(row, youth.orElse(row.room()), column, content);
    }

    /**
     * Opens content that is no text.
     *
     * @throws Unreadable when it cannot be opened, which stands in the audit log then
     */
    public byte[] openContent(String column, Sealed content) {
        try {
            return sealing.bytes(row, column, content);
        } catch (Unreadable refused) {
            throw noted(column, refused);
        }
    }

    /**
     * Opens a field; an absent one is empty.
     *
     * @throws Unreadable when it cannot be opened, which stands in the audit log then
     */
    public Optional<String> open(String column, Sealed field) {
        return field == null ? Optional.empty() : openBytes(column, field.bytes());
    }

    /**
     * Opens a field as the database gave it.
     *
     * @throws Unreadable also when it is no sealed field
     */
    public Optional<String> openBytes(String column, byte[] field) {
        try {
            return Optional.of(sealing.open(row, column, Sealed.of(field)));
        } catch (Unreadable refused) {
            throw noted(column, refused);
        }
    }

    /** Opens a field; empty also when its key was destroyed on purpose, which alarms nobody who looks through many. */
    public Optional<String> openUnlessErased(String column, Sealed field) {
        try {
            return field == null ? Optional.empty() : Optional.of(sealing.open(row, column, field));
        } catch (KeyDestroyed erased) {
            return Optional.empty();
        } catch (Unreadable refused) {
            throw noted(column, refused);
        }
    }

    private Unreadable noted(String column, Unreadable refused) {
        permit.noteUnreadable();
        String why = refused.getMessage();
        LOG.log(Level.ERROR, "A sealed field of {0}.{1} was not opened: {2}", row.table(), column, why);
        return refused;
    }
}
