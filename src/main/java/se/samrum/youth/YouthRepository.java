package se.samrum.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;

/** The rows of youths. Every method wants a permit and looks only in its rooms. */
@ApplicationScoped
class YouthRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<UUID> withNumber(Permit permit, PersonNumber number) {
        return em.createQuery(
                        "select y.id from Youth y where y.personnummer = :number and y.room in :rooms", UUID.class)
                .setParameter("number", number.digits())
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst();
    }

    UUID add(Permit permit, String name, Optional<PersonNumber> number) {
        Youth youth = new Youth(permit, name, number, clock.instant());
        em.persist(youth);
        return youth.id();
    }
}
