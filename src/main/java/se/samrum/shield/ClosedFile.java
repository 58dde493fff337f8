package se.samrum.shield;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samrum.access.Permit;

/** A closed file: only its members see the youth, and what is written about them, as long as it has not ended. */
@Entity
@Table(name = "closed_file")
class ClosedFile {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(name = "youth_id", updatable = false)
    private UUID youth;

    @Column(name = "made_at", insertable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", insertable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ClosedFile() {}

    ClosedFile(Permit permit, UUID youth) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        this.youth = youth;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID madeBy() {
        return madeBy;
    }
}
