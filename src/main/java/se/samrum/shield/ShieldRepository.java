package se.samrum.shield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;

/** The rows of shields that have not ended. Every method wants a permit and looks only in its rooms. */
@ApplicationScoped
class ShieldRepository {

    @PersistenceContext
    EntityManager em;

    Optional<ClosedFile> file(Permit permit, UUID youth) {
        return now(permit, ClosedFile.class, "s.youth = :of", youth)
                .getResultStream()
                .findFirst();
    }

    List<FileMember> members(Permit permit, ClosedFile file) {
        return now(permit, FileMember.class, "s.file = :of", file.id()).getResultList();
    }

    List<Conflict> conflicts(Permit permit, UUID youth) {
        return now(permit, Conflict.class, "s.youth = :of", youth).getResultList();
    }

    /** Each row at once, since the database looks at the file before it lets a member in. */
    void add(Permit permit, Object shield) {
        if (permit.rooms().isEmpty()) {
            throw new IllegalStateException("a shield stands in a room");
        }
        em.persist(shield);
        em.flush();
    }

    private <T> TypedQuery<T> now(Permit permit, Class<T> type, String where, UUID of) {
        return em.createQuery(
                        "select s from " + type.getSimpleName() + " s where s.room in :rooms and s.endedAt is null and "
                                + where,
                        type)
                .setParameter("rooms", permit.rooms())
                .setParameter("of", of);
    }
}
