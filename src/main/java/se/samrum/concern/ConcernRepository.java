package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samrum.access.Permit;
import se.samrum.lock.Keys;
import se.samrum.lock.OwnerNamed;

/** The rows of concerns. Every method wants a permit, looks only in its rooms and notes what it hands out. */
@ApplicationScoped
class ConcernRepository {

    private static final int PAGE = 25;
    private static final String IN_ROOMS = "select c from Concern c where c.room in :rooms";

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Event<OwnerNamed> owners;

    @Inject
    Clock clock;

    UUID add(Permit permit, ConcernForm form, Optional<UUID> youth) {
        ConcernVersion said = ConcernVersion.of(form, LocalDate.now(clock));
        Concern concern = new Concern(permit, keys, said, youth, clock.instant());
        em.persist(concern);
        show(permit, concern);
        return concern.id();
    }

    void change(Permit permit, Concern concern, int read, UnaryOperator<ConcernVersion> change, Optional<UUID> youth) {
        boolean named = concern.about().isEmpty() && youth.isPresent();
        concern.change(permit, keys, read, change, youth);
        try {
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new Outdated(meanwhile);
        }
        if (named) {
            owners.fire(new OwnerNamed(concern.row()));
        }
        show(permit, concern);
    }

    ConcernList list(Permit permit, ConcernFilter filter) {
        TypedQuery<Concern> query = em.createQuery(IN_ROOMS + filter.where() + filter.order(), Concern.class)
                .setParameter("rooms", permit.rooms());
        filter.from().ifPresent(day -> query.setParameter("from", day));
        filter.until().ifPresent(day -> query.setParameter("until", day));
        filter.report().ifPresent(report -> query.setParameter("report", report));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        List<Concern> found = query.setFirstResult(filter.page() * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        boolean more = found.size() > PAGE;
        return new ConcernList(rows(permit, more ? found.subList(0, PAGE) : found), more);
    }

    List<ConcernRow> newest(Permit permit, int most) {
        return rows(
                permit,
                em.createQuery(IN_ROOMS + " order by c.registeredAt desc, c.id", Concern.class)
                        .setParameter("rooms", permit.rooms())
                        .setMaxResults(most)
                        .getResultList());
    }

    List<ConcernRow> waiting(Permit permit, int most) {
        return rows(
                permit,
                em.createQuery(IN_ROOMS + " and c.handling.status = :new order by c.registeredAt, c.id", Concern.class)
                        .setParameter("rooms", permit.rooms())
                        .setParameter("new", Status.NEW)
                        .setMaxResults(most)
                        .getResultList());
    }

    List<Concern> about(Permit permit, UUID youth) {
        List<Concern> found = em.createQuery(IN_ROOMS + " and c.youth = :youth", Concern.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("youth", youth)
                .getResultList();
        found.forEach(concern -> show(permit, concern));
        return found;
    }

    Optional<Concern> open(Permit permit, UUID id) {
        Optional<Concern> found = em.createQuery("""
                        select c, (select count(a) from Addition a where a.room = c.room and a.concern = c.id)
                        from Concern c where c.room in :rooms and c.id = :id""", Object[].class)
                .setParameter("id", id)
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst()
                .map(row -> ((Concern) row[0]).addedTo((Long) row[1] > 0));
        found.ifPresent(concern -> show(permit, concern));
        return found;
    }

    private List<ConcernRow> rows(Permit permit, List<Concern> concerns) {
        concerns.forEach(concern -> show(permit, concern));
        return concerns.stream().map(concern -> concern.row(permit, keys)).toList();
    }

    private static void show(Permit permit, Concern concern) {
        permit.show(concern.room(), concern.about(), concern.id());
    }
}
