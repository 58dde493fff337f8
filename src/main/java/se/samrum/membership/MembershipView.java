package se.samrum.membership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One membership on its page.
 *
 * @param names of those who proposed, confirmed and ended it, and of whoever made the user's link
 */
public record MembershipView(MembershipRow row, Map<UUID, String> names) {

    /** The name of whoever did it; empty for the installation. */
    public Optional<String> name(Doing doing) {
        return doing.by().map(id -> names.getOrDefault(id, "–"));
    }

    /** The name of whoever made this user's one-time link. */
    public Optional<String> invitedBy() {
        return row.invitedBy().map(id -> names.getOrDefault(id, "–"));
    }
}
