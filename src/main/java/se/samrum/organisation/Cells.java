package se.samrum.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row that a function of the database gave, read from left to right. */
public final class Cells {

    private final Object[] row;
    private int at;

    public Cells(Object row) {
        this.row = (Object[]) row;
    }

    public UUID id() {
        return (UUID) row[at++];
    }

    public Optional<UUID> maybeId() {
        return Optional.ofNullable(id());
    }

    public String text() {
        return (String) row[at++];
    }

    public Optional<String> maybeText() {
        return Optional.ofNullable(text());
    }

    public int number() {
        return (Integer) row[at++];
    }

    public boolean yes() {
        return (Boolean) row[at++];
    }

    public byte[] bytes() {
        return (byte[]) row[at++];
    }

    public Optional<Instant> maybeInstant() {
        return Optional.ofNullable((Timestamp) row[at++]).map(Timestamp::toInstant);
    }

    public Instant instant() {
        return maybeInstant().orElseThrow();
    }
}
