package se.samrum.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What waits and what stands, in the agencies of whoever looks.
 *
 * @param names of those who proposed and confirmed
 */
public record MembershipList(List<MembershipRow> rows, Map<UUID, String> names) {

    static final MembershipList NOTHING = new MembershipList(List.of(), Map.of());
}
