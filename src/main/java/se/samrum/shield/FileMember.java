package se.samrum.shield;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.samrum.access.Permit;

/** Somebody who reads a closed file. */
@Entity
@Table(name = "file_member")
class FileMember {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(name = "file_id", updatable = false)
    private UUID file;

    @Column(name = "user_id", updatable = false)
    private UUID user;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected FileMember() {}

    FileMember(Permit permit, UUID file, UUID user) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        this.file = file;
        this.user = user;
    }

    void end(Instant now) {
        endedAt = now;
    }

    UUID user() {
        return user;
    }
}
