package se.samrum.shield;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samrum.access.Permit;

/** A conflict of interest: somebody who may not handle what concerns one youth, declared by themselves or by a colleague. */
@Entity
@Table(name = "conflict")
class Conflict {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(name = "youth_id", updatable = false)
    private UUID youth;

    @Column(name = "user_id", updatable = false)
    private UUID user;

    @Column(name = "made_at", insertable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", insertable = false, updatable = false)
    private UUID madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Conflict() {}

    Conflict(Permit permit, UUID youth, UUID user) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        this.youth = youth;
        this.user = user;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID user() {
        return user;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID madeBy() {
        return madeBy;
    }
}
