package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samrum.access.Permit;

/** Concerns for pages that see more than one feature; the permit is theirs. */
@ApplicationScoped
public class Concerns {

    @Inject
    ConcernRepository concerns;

    /** The newest concerns in the permit's rooms. */
    public List<ConcernRow> newest(Permit permit, int most) {
        return concerns.newest(permit, most);
    }

    /** The concerns in the permit's rooms that nobody has assessed yet, oldest first. */
    public List<ConcernRow> waiting(Permit permit, int most) {
        return concerns.waiting(permit, most);
    }
}
