package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;

/** What a log reviewer may do. Reading the log is an action like any other and stands in the log. */
@ApplicationScoped
@Transactional
@Audited
public class ReviewService {

    @Inject
    Access access;

    @Inject
    EventRepository events;

    /** The events of the agencies the caller reviews, newest first. */
    public EventList review(EventFilter filter) {
        Permit permit = access.enterMine(Action.REVIEW_LOG);
        return events.find(permit, filter);
    }
}
