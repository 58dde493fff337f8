package se.samrum.youth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return allWithNumber(permit, number).stream().findFirst();
    }

    /** Every youth with this number that the caller may see; more than one when the number was known behind a shield. */
    List<UUID> allWithNumber(Permit permit, PersonNumber number) {
        return em.createQuery(
                        "select y.id from Youth y where y.personnummerIndex = :number and y.room in :rooms"
                                + " order by y.registeredAt, y.id",
                        UUID.class)
                .setParameter("number", Youth.index(permit, keys, number))
                .setParameter("rooms", permit.rooms())
                .getResultList();
    }

    List<UUID> withReserveNumber(Permit permit, String number) {
        return em.createQuery(
                        "select y.id from Youth y where y.reserveNumber = :number and y.room in :rooms", UUID.class)
                .setParameter("number", number)
                .setParameter("rooms", permit.rooms())
                .getResultList();
    }

    /** Those among these whose personal data are protected. */
    Set<UUID> protectedAmong(Permit permit, Collection<UUID> youths) {
        return Set.copyOf(em.createQuery(
                        "select y.id from Youth y where y.protectedIdentity = true and y.id in :ids and y.room in :rooms",
                        UUID.class)
                .setParameter("ids", youths)
                .setParameter("rooms", permit.rooms())
                .getResultList());
    }

    boolean isShielded(Permit permit, UUID id) {
        return Boolean.TRUE.equals(em.createNativeQuery("select is_shielded(cast(?1 as uuid), cast(?2 as uuid))")
                .setParameter(1, permit.room().id().toString())
                .setParameter(2, id.toString())
                .getSingleResult());
    }

    void protect(Permit permit, UUID id, boolean isProtected) {
        find(permit, id).orElseThrow().protect(permit, keys, isProtected);
    }

    /** False when it has another number already. */
    boolean number(Permit permit, UUID id, PersonNumber number) {
        return find(permit, id).orElseThrow().number(permit, keys, number);
    }

    Optional<YouthView> view(Permit permit, UUID id) {
        return find(permit, id).map(youth -> youth.view(permit, keys));
    }

    private Optional<Youth> find(Permit permit, UUID id) {
        return em.createQuery("select y from Youth y where y.id = :id and y.room in :rooms", Youth.class)
                .setParameter("id", id)
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst();
    }

    UUID add(Permit permit, String name, Optional<PersonNumber> number) {
        Youth youth = new Youth(permit, keys, name, number, clock.instant());
        em.persist(youth);
        return youth.id();
    }
}
