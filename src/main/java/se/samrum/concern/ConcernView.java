package se.samrum.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A concern as its page shows it. */
public record ConcernView(
        UUID id,
        UUID room,
        UUID youth,
        String who,
        String name,
        String personnummer,
        String reserveNumber,
        LocalDate observedOn,
        String observation,
        String types,
        Report report,
        String reason,
        Instant registeredAt,
        String registeredBy) {

    /** Who it is about, as it was told; empty when nobody knows. */
    public Optional<String> youthName() {
        return Optional.ofNullable(who);
    }

    /** The name the youth with this number already has in the room, when another one was told now. */
    public Optional<String> knownAs() {
        return Optional.ofNullable(name).filter(known -> !known.equals(who));
    }

    /** The personnummer, or else the unit's own reserve number. */
    public Optional<String> youthNumber() {
        return Optional.ofNullable(personnummer)
                .map(digits -> digits.substring(0, 8) + "-" + digits.substring(8))
                .or(() -> Optional.ofNullable(reserveNumber));
    }

    public List<String> typeCodes() {
        return List.of(types.split(" "));
    }

    /** Why no report is needed, when that was the answer. */
    public Optional<String> reportReason() {
        return Optional.ofNullable(reason);
    }
}
