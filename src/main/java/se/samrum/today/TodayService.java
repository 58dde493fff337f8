package se.samrum.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.concern.Concerns;
import se.samrum.membership.News;

/** The day of the caller, gathered under one permit over all rooms where the caller may see it. */
@ApplicationScoped
@Transactional
@Audited
public class TodayService {

    private static final int NEWEST = 5;
    private static final int WAITING = 5;

    @Inject
    Access access;

    @Inject
    Concerns concerns;

    @Inject
    News news;

    /** What waits in the caller's own units, and what is newest there. */
    public Day see() {
        Permit permit = access.enterMine(Action.SEE_TODAY);
        news.gather(permit);
        return Day.of(concerns.waiting(permit, WAITING + 1), WAITING, concerns.newest(permit, NEWEST));
    }
}
