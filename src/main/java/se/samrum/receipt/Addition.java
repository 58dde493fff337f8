package se.samrum.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.lock.SealedColumn;

/**
 * What was added to a concern by whoever registered it; sealed with the room's key, since its author may not know whom
 * the unit takes it to be about, and moved under that youth's key at once by somebody who may.
 */
@Entity
@Table(name = "addition")
class Addition {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(name = "concern_id", updatable = false)
    private UUID concern;

    @Convert(converter = SealedColumn.class)
    private Sealed words;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    protected Addition() {}

    Addition(Permit permit, Keys keys, UUID id, UUID concern, String words, Instant now) {
        this.id = id;
        this.room = permit.room().id();
        this.concern = concern;
        this.words = keys.lock(permit, row().next()).seal(Optional.empty(), "words", words);
        this.addedAt = now;
        this.addedBy = permit.caller().userId();
    }

    private RowName row() {
        return new RowName("addition", room, id, version);
    }

    /** As the unit's members read it; one that cannot be opened stays and says so. */
    AdditionRow row(Permit permit, Keys keys) {
        permit.show(room, Optional.empty(), id);
        try {
            return new AdditionRow(addedAt, addedBy, keys.lock(permit, row()).open("words", words));
        } catch (Unreadable sealed) {
            return new AdditionRow(addedAt, addedBy, Optional.empty());
        }
    }
}
