package se.samrum.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The receipt of one concern; the database writes it and nobody else. */
@Entity
@Table(name = "receipt")
class Receipt {

    @Id
    private UUID id;

    @Column(name = "room_id")
    private UUID room;

    private String number;

    private UUID author;

    @Enumerated(EnumType.STRING)
    private ReceiptRow.Status status;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Receipt() {}

    ReceiptRow row() {
        return new ReceiptRow(id, room, number, status, registeredAt);
    }
}
