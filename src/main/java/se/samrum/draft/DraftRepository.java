package se.samrum.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.access.Permit;
import se.samrum.lock.Keys;

/** The rows of drafts: in a permit's rooms, and the caller's own alone. */
@ApplicationScoped
class DraftRepository {

    /** SQLSTATE unique_violation (PostgreSQL, appendix A). */
    private static final String TAKEN = "23505";

    private static final String MINE = "select d from Draft d where d.room in :rooms and d.author = :author";

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    List<DraftRow> mine(Permit permit) {
        List<Draft> found = em.createQuery(MINE + " order by d.savedAt desc", Draft.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("author", permit.caller().userId())
                .getResultList();
        found.forEach(draft -> show(permit, draft));
        return found.stream().map(Draft::asRow).toList();
    }

    Optional<Draft> find(Permit permit, UUID id) {
        Optional<Draft> found = em.createQuery(MINE + " and d.id = :id", Draft.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("author", permit.caller().userId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        found.ifPresent(draft -> show(permit, draft));
        return found;
    }

    /** Whether its concern is there for the caller: a draft tells no more of one than its page does. */
    boolean mayBeAbout(Permit permit, DraftText text) {
        return text.subject().isEmpty()
                || text.form() == DraftKind.RECEIPT_ADD
                || Boolean.TRUE.equals(em.createNativeQuery("""
                                select exists (select from concern c
                                               where c.room_id = cast(?1 as uuid) and c.id = cast(?2 as uuid))""")
                        .setParameter(1, permit.room().id().toString())
                        .setParameter(2, text.subject().get().toString())
                        .getSingleResult());
    }

    /** Keeps a draft that there was none of, and forgets the old ones. */
    Draft add(Permit permit, UUID id, DraftText text) {
        Draft draft = new Draft(permit, keys, id, text);
        em.persist(draft);
        em.createNativeQuery("select 1 from forget_old_drafts()").getResultList();
        flush();
        show(permit, draft);
        return draft;
    }

    /** Keeps the new text of a draft. */
    void rewrite(Permit permit, Draft draft, DraftText text) {
        draft.rewrite(permit, keys, text);
        flush();
    }

    String answers(Permit permit, Draft draft) {
        return draft.answers(permit, keys);
    }

    void remove(Permit permit, Draft draft) {
        em.remove(draft);
        flush();
    }

    /** Two saves of one draft at the same moment: the second one looks again. */
    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new DraftElsewhere(meanwhile);
        } catch (PersistenceException broken) {
            throw isTaken(broken) ? new DraftElsewhere(broken) : broken;
        }
    }

    private static boolean isTaken(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState()));
    }

    private static void show(Permit permit, Draft draft) {
        permit.show(draft.room(), Optional.empty(), draft.id());
    }
}
