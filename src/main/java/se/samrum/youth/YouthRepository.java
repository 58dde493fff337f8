package se.samrum.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.lock.Keys;

/** The rows of youths. Every method wants a permit and looks only in its rooms. */
@ApplicationScoped
class YouthRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    Optional<UUID> withNumber(Permit permit, PersonNumber number) {
        return em.createQuery(
                        "select y.id from Youth y where y.personnummerIndex = :number and y.room in :rooms", UUID.class)
                .setParameter("number", Youth.index(permit, keys, number))
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst();
    }

    Optional<YouthView> view(Permit permit, UUID id) {
        return em.createQuery("select y from Youth y where y.id = :id and y.room in :rooms", Youth.class)
                .setParameter("id", id)
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst()
                .map(youth -> youth.view(permit, keys));
    }

    UUID add(Permit permit, String name, Optional<PersonNumber> number) {
        Youth youth = new Youth(permit, keys, name, number, clock.instant());
        em.persist(youth);
        return youth.id();
    }
}
