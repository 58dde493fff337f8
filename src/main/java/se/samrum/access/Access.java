package se.samrum.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The only maker of a {@link Permit}. Services call it first, and nobody else calls it. */
@ApplicationScoped
public class Access {

    @Inject
    Visit visit;

    @Inject
    Gate gate;

    @Inject
    GivenReason given;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * Lets the caller into one room for one action.
     *
     * @throws Denied when the caller may not, or when there is no such room
     */
    public Permit enter(Action action, UUID room) {
        visit.attempt().enter(action, room);
        return permit(action, place -> place.isIn(room));
    }

    /**
     * Lets the caller into every place where the rule book allows the action.
     *
     * @throws Denied when there is none
     */
    public Permit enterMine(Action action) {
        visit.attempt().enter(action, null);
        return permit(action, place -> true);
    }

    /**
     * Turns away a caller who was let in but asks for something that is not there.
     *
     * @return the same refusal, in every way, as a closed door
     */
    public Denied notThere() {
        visit.attempt().deny();
        return new Denied();
    }

    /**
     * Turns away a caller for whom the database did not do what was asked.
     *
     * @throws Denied when it was not done
     */
    public void requireDone(boolean done) {
        if (!done) {
            throw notThere();
        }
    }

    /**
     * Lets go on only whoever has said why; the log tells it either way, as an alarm.
     *
     * @throws ReasonNeeded when nobody has
     */
    public void requireReason(Permit permit) {
        Optional<OpeningReason> reason = given.reason();
        permit.because(reason.map(OpeningReason::name).orElse("PROTECTED"));
        if (reason.isEmpty()) {
            visit.attempt().deny();
            throw new ReasonNeeded();
        }
    }

    private Permit permit(Action action, Predicate<Place> wanted) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a permit lives in a transaction");
        }
        Caller caller =
                visit.token().flatMap(token -> gate.beginAs(token, action)).orElseThrow(this::notThere);
        List<Place> places = caller.placesFor(action).stream().filter(wanted).toList();
        if (places.isEmpty()) {
            throw notThere();
        }
        Permit permit = new Permit(caller, action, places);
        visit.attempt().allow(permit);
        return permit;
    }
}
