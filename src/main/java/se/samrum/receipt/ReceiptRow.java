package se.samrum.receipt;

import java.time.Instant;
import java.util.UUID;

/** All that whoever registered a concern sees of it. */
public record ReceiptRow(UUID id, UUID room, String number, Status status, Instant registeredAt) {

    /** How far it has come, and no more than that. */
    public enum Status {
        RECEIVED,
        HANDLED,
        CLOSED
    }
}
