package se.samrum.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.lock.Keys;

/** The history of rows. It wants a permit and looks only in its rooms; nothing in it can be written from here. */
@ApplicationScoped
class ChangeRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    List<PastRow> of(Permit permit, String table, UUID row) {
        return em
                .createQuery("""
                        select c from Change c where c.room in :rooms and c.row = :row and c.table = :table
                        order by c.version desc""", Change.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("row", row)
                .setParameter("table", table)
                .getResultList()
                .stream()
                .map(change -> change.past(permit, keys))
                .toList();
    }

    List<UUID> since(Permit permit, String table, Instant since) {
        return em.createQuery("""
                        select distinct c.row from Change c
                        where c.room in :rooms and c.changedAt >= :since and c.table = :table""", UUID.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("since", since)
                .setParameter("table", table)
                .getResultList();
    }
}
