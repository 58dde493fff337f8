package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.samrum.access.Permit;

/** The names of those who wrote something, for features that show who did; the permit is theirs. */
@ApplicationScoped
public class Colleagues {

    @Inject
    StaffRepository staff;

    /** The names of these users; whoever is gone from the register is missing. */
    public Map<UUID, String> names(Permit permit, Collection<UUID> users) {
        return staff.names(permit, users);
    }

    /** Everybody who works in the permit's one room now, by id. */
    public Map<UUID, String> in(Permit permit) {
        return staff.in(permit);
    }
}
