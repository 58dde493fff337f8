package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
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

    @Inject
    VerificationRepository verifications;

    /** The events of the agencies the caller reviews, newest first, and whether the log is whole. */
    public Review review(EventFilter filter) {
        Permit permit = access.enterMine(Action.REVIEW_LOG);
        return new Review(events.find(permit, filter), verifications.last(permit));
    }

    /** Begins a verification of the whole log; empty when one is under way. {@link VerificationJob} runs it. */
    public Optional<UUID> verify() {
        Permit permit = access.enterMine(Action.VERIFY_LOG);
        UUID run = UUID.randomUUID();
        return verifications.start(permit, run) ? Optional.of(run) : Optional.empty();
    }
}
