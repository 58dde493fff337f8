package se.samrum.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Optional;
import se.samrum.access.Permit;
import se.samrum.access.Pools;

/**
 * The connection that the EntityManager keeps from its first query until the commit. Asking the pool meanwhile would
 * take a second place in it, and transactions would wait for each other.
 */
@ApplicationScoped
class WorkTransaction {

    @PersistenceContext
    EntityManager em;

    /** The EntityManager's own, which the borrower does not close; empty before its first query. */
    Optional<Connection> connection(Permit permit) {
        return Pools.isReview(permit.action()) ? Optional.empty() : Optional.ofNullable(em.unwrap(Connection.class));
    }
}
