package se.samrum.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samrum.agency.PlaceRow;
import se.samrum.membership.MembershipRow;

/**
 * A user on the page.
 *
 * @param places where this user could get a role that stands in a room
 * @param executive whether the user belongs to the agency that keeps the system, when that was looked for
 * @param steps what was done, newest first
 * @param names of those who did it
 */
public record UserView(
        UserRow user,
        List<MembershipRow> memberships,
        List<PlaceRow> places,
        boolean executive,
        List<StepRow> steps,
        Map<UUID, String> names) {

    public String name(StepRow step) {
        return step.by().map(id -> names.getOrDefault(id, "–")).orElse("");
    }

    /** The place that was chosen, when it is one of those offered. */
    boolean isGroup(UUID room) {
        return places.stream().anyMatch(place -> place.room().equals(room) && !place.isUnitOf(user.agency()));
    }
}
