package se.samrum.youth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;

/** A young person in one room. */
@Entity
@Table(name = "youth")
class Youth {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    private String name;

    private String personnummer;

    @Column(name = "reserve_number")
    private String reserveNumber;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    protected Youth() {}

    Youth(Permit permit, String name, Optional<PersonNumber> number, Instant now) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        this.name = name;
        this.personnummer = number.map(PersonNumber::digits).orElse(null);
        this.reserveNumber = number.isPresent() ? null : ReserveNumber.random();
        this.registeredAt = now;
    }

    UUID id() {
        return id;
    }
}
