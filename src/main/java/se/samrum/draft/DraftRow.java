package se.samrum.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft as a list shows it: never what it says.
 *
 * @param form which form it belongs to
 * @param subject what that form amends; empty when it begins something new
 */
public record DraftRow(UUID room, UUID id, String form, Optional<UUID> subject, Instant savedAt) {

    /** Where it is gone on with: the form, with the draft in it. */
    public String path() {
        return DraftKind.valueOf(form).path() + "?room=" + room
                + subject.map(about -> "&id=" + about).orElse("") + "&draft=" + id;
    }

    boolean isOf(UUID where, DraftKind kind, Optional<UUID> about) {
        return room.equals(where) && form.equals(kind.name()) && subject.equals(about);
    }
}
