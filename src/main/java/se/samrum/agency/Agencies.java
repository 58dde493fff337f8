package se.samrum.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samrum.access.Permit;

/** The organisation for features that show it among other things; the permit is theirs. */
@ApplicationScoped
public class Agencies {

    @Inject
    AgencyRepository agencies;

    /** What the permit's caller sets up or answers for. */
    public Organisation all(Permit permit) {
        return agencies.all(permit);
    }
}
