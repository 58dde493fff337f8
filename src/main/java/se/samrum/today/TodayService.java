package se.samrum.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.concern.ConcernRow;
import se.samrum.concern.Concerns;
import se.samrum.membership.News;

/** The day of the caller, gathered under one permit over all rooms where the caller may see it. */
@ApplicationScoped
@Transactional
@Audited
public class TodayService {

    private static final int NEWEST = 5;

    @Inject
    Access access;

    @Inject
    Concerns concerns;

    @Inject
    News news;

    /** The newest concerns of the caller's own units. */
    public List<ConcernRow> see() {
        Permit permit = access.enterMine(Action.SEE_TODAY);
        news.gather(permit);
        return concerns.newest(permit, NEWEST);
    }
}
