package se.samrum.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.lock.Keys;

/** What one row said until somebody changed it, sealed as it was; the database writes it and nobody else. */
@Entity
@Table(name = "change")
class Change {

    @Id
    private UUID id;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "of_table")
    private String table;

    @Column(name = "row_id")
    private UUID row;

    private int version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    private String was;

    protected Change() {}

    PastRow past(Permit permit, Keys keys) {
        return PastRow.read(keys.lock(permit, new RowName(table, room, row, version)), was, changedAt, changedBy);
    }
}
