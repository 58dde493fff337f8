package se.samrum.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.access.Role;
import se.samrum.access.RoomKind;

/**
 * A membership as those see it who answer for it.
 *
 * @param room empty for a role in a whole agency
 * @param to the first instant it opens nothing any more; empty when no end is set
 * @param invitedBy who has held the one-time link of this user
 * @param linked whether that link still waits to be used; until then nobody confirms
 * @param entered whether this user has ever signed in
 * @param confirmable whether the one who looks may confirm it
 * @param endable whether the one who looks may end it while it stands, or take the proposal back while it waits
 */
public record MembershipRow(
        UUID id,
        UUID user,
        String name,
        UUID agency,
        String agencyName,
        Role role,
        Optional<RoomPart> room,
        Instant from,
        Optional<Instant> to,
        Doing proposed,
        Optional<Doing> confirmed,
        Optional<Doing> ended,
        Optional<UUID> invitedBy,
        boolean linked,
        boolean entered,
        boolean confirmable,
        boolean endable) {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    /** The room that a membership is for. */
    public record RoomPart(UUID id, RoomKind kind, String name) {}

    /** Where it counts, in words: the room, or the agency. */
    public String place() {
        return room.map(RoomPart::name).orElse(agencyName);
    }

    /** What it opens: the key of a text that {@link #place()} is put into. */
    public String opens() {
        return room.filter(in -> in.kind() == RoomKind.GROUP).isPresent() ? "GROUP" : role.name();
    }

    public LocalDate firstDay() {
        return from.atZone(HERE).toLocalDate();
    }

    /** The last day on which it opens something; empty when no end is set. */
    public Optional<LocalDate> lastDay() {
        return to.map(end -> end.minusNanos(1).atZone(HERE).toLocalDate());
    }

    /** How far it has come at an instant. */
    public MembershipState stateAt(Instant now) {
        if (ended.isPresent()) {
            return confirmed.isPresent() ? MembershipState.ENDED : MembershipState.REFUSED;
        }
        if (to.filter(end -> !end.isAfter(now)).isPresent()) {
            return MembershipState.EXPIRED;
        }
        if (confirmed.isEmpty()) {
            return MembershipState.WAITING;
        }
        return from.isAfter(now) ? MembershipState.COMING : MembershipState.STANDING;
    }

    Stream<UUID> people() {
        return Stream.of(proposed.by(), confirmed.flatMap(Doing::by), ended.flatMap(Doing::by), invitedBy)
                .flatMap(Optional::stream);
    }
}
