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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samrum.access.Permit;
import se.samrum.draft.Drafts;
import se.samrum.lock.Keys;
import se.samrum.lock.OwnerNamed;
import se.samrum.youth.Youths;

/** The rows of concerns. Every method wants a permit, looks only in its rooms and notes what it hands out. */
@ApplicationScoped
class ConcernRepository {

    private static final int PAGE = 25;
    private static final String NEWEST_FIRST = " order by c.registeredAt desc, c.id";
    private static final String UNPROTECTED = " and not exists (select y.id from Youth y where y.room = c.room"
            + " and y.id = c.youth and y.protectedIdentity = true)";
    private static final String IN_ROOMS = "select c from Concern c where c.room in :rooms";

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Youths youths;

    @Inject
    Drafts drafts;

    @Inject
    Event<OwnerNamed> owners;

    @Inject
    Clock clock;

    UUID id(Permit permit, ConcernForm form) {
        return drafts.id(
                permit,
                "concern",
                form,
                ConcernVersion.of(form, LocalDate.now(clock)).toString());
    }

    /** Whether the caller has already registered it; the answer holds until this transaction ends. */
    boolean isRegistered(Permit permit, UUID id) {
        permit.show(permit.room().id(), Optional.empty(), id);
        return (Boolean) em.createNativeQuery("select is_registered(?1, ?2)")
                .setParameter(1, permit.room().id())
                .setParameter(2, id)
                .getSingleResult();
    }

    void add(Permit permit, UUID id, ConcernForm form, Optional<UUID> youth) {
        ConcernVersion said = ConcernVersion.of(form, LocalDate.now(clock));
        Concern concern = new Concern(permit, keys, id, said, youth, clock.instant());
        em.persist(concern);
        show(permit, concern);
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
                em.createQuery(IN_ROOMS + NEWEST_FIRST, Concern.class)
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
                        select c, (select count(a) from Addition a where a.room = c.room and a.concern = c.id),
                        (select count(d) from Document d where d.room = c.room and d.subject = c.id)
                        from Concern c where c.room in :rooms and c.id = :id""", Object[].class)
                .setParameter("id", id)
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst()
                .map(row -> ((Concern) row[0]).knowing((Long) row[1] > 0, (Long) row[2] > 0));
        found.ifPresent(concern -> show(permit, concern));
        return found;
    }

    /** These concerns, newest first; those of somebody with a protected identity are not found. */
    List<ConcernRow> found(Permit permit, Collection<UUID> ids, int most) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows(
                permit,
                em.createQuery(IN_ROOMS + UNPROTECTED + " and c.id in :ids" + NEWEST_FIRST, Concern.class)
                        .setParameter("rooms", permit.rooms())
                        .setParameter("ids", ids)
                        .setMaxResults(most)
                        .getResultList(),
                Set.of());
    }

    /** The concern with this receipt number, in each of the permit's rooms. */
    List<ConcernRow> numbered(Permit permit, String number) {
        return rows(
                permit,
                em.createQuery(IN_ROOMS + UNPROTECTED + " and c.number = :number", Concern.class)
                        .setParameter("rooms", permit.rooms())
                        .setParameter("number", number)
                        .getResultList(),
                Set.of());
    }

    /** The newest concerns about these youths; those of somebody with a protected identity are not found. */
    List<ConcernRow> about(Permit permit, Collection<UUID> youths, int most) {
        if (youths.isEmpty()) {
            return List.of();
        }
        return rows(
                permit,
                em.createQuery(IN_ROOMS + UNPROTECTED + " and c.youth in :youths" + NEWEST_FIRST, Concern.class)
                        .setParameter("rooms", permit.rooms())
                        .setParameter("youths", youths)
                        .setMaxResults(most)
                        .getResultList(),
                Set.of());
    }

    /** Whether it is about somebody with a protected identity. */
    boolean isProtected(Permit permit, Concern concern) {
        return !protectedAmong(permit, List.of(concern)).isEmpty();
    }

    private List<ConcernRow> rows(Permit permit, List<Concern> concerns) {
        return rows(permit, concerns, protectedAmong(permit, concerns));
    }

    private List<ConcernRow> rows(Permit permit, List<Concern> concerns, Set<UUID> hidden) {
        concerns.forEach(concern -> show(permit, concern));
        return concerns.stream()
                .map(concern -> concern.row(
                        permit, keys, concern.about().filter(hidden::contains).isPresent()))
                .toList();
    }

    private Set<UUID> protectedAmong(Permit permit, List<Concern> concerns) {
        return youths.protectedAmong(
                permit,
                concerns.stream()
                        .flatMap(concern -> concern.about().stream())
                        .distinct()
                        .toList());
    }

    private static void show(Permit permit, Concern concern) {
        permit.show(concern.room(), concern.about(), concern.id());
    }
}
