package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;

/** The rows of concerns. Every method wants a permit, looks only in its rooms and notes what it hands out. */
@ApplicationScoped
class ConcernRepository {

    private static final int PAGE = 25;
    private static final String ROW = """
            select new se.samrum.concern.ConcernRow(
                c.id, c.room, c.youth, c.who, c.observedOn, c.registeredAt, c.types, c.report)
            from Concern c
            where c.room in :rooms""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    UUID add(Permit permit, ConcernForm form, Optional<UUID> youth) {
        Concern concern = new Concern(permit, form, youth, clock.instant(), LocalDate.now(clock));
        em.persist(concern);
        permit.show(permit.room().id(), concern.id());
        return concern.id();
    }

    ConcernList list(Permit permit, ConcernFilter filter) {
        TypedQuery<ConcernRow> query = em.createQuery(ROW + filter.where() + filter.order(), ConcernRow.class)
                .setParameter("rooms", permit.rooms());
        filter.from().ifPresent(day -> query.setParameter("from", day));
        filter.until().ifPresent(day -> query.setParameter("until", day));
        filter.report().ifPresent(report -> query.setParameter("report", report));
        List<ConcernRow> rows = query.setFirstResult(filter.page() * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
        boolean more = rows.size() > PAGE;
        return new ConcernList(shown(permit, more ? rows.subList(0, PAGE) : rows), more);
    }

    List<ConcernRow> newest(Permit permit, int most) {
        List<ConcernRow> rows = em.createQuery(ROW + " order by c.registeredAt desc, c.id", ConcernRow.class)
                .setParameter("rooms", permit.rooms())
                .setMaxResults(most)
                .getResultList();
        return shown(permit, rows);
    }

    Optional<ConcernView> open(Permit permit, UUID id) {
        Optional<ConcernView> found = em.createQuery("""
                        select new se.samrum.concern.ConcernView(
                            c.id, c.room, c.youth, c.who, y.name, y.personnummer, y.reserveNumber, c.observedOn, c.observation,
                            c.types, c.report, c.reportReason, c.registeredAt, c.registeredByName)
                        from Concern c left join Youth y on y.id = c.youth and y.room = c.room
                        where c.id = :id and c.room in :rooms""", ConcernView.class)
                .setParameter("id", id)
                .setParameter("rooms", permit.rooms())
                .getResultStream()
                .findFirst();
        found.ifPresent(concern -> show(permit, concern.room(), concern.id(), concern.youth()));
        return found;
    }

    private static List<ConcernRow> shown(Permit permit, List<ConcernRow> rows) {
        rows.forEach(row -> show(permit, row.room(), row.id(), row.youth()));
        return List.copyOf(rows);
    }

    private static void show(Permit permit, UUID room, UUID concern, UUID youth) {
        permit.show(room, concern);
        if (youth != null) {
            permit.show(room, youth);
        }
    }
}
