package se.samrum.concern;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.change.Changes;
import se.samrum.youth.YouthView;
import se.samrum.youth.Youths;

/**
 * Other youths of the room whom a concern may be about. Nobody with a protected identity is among them, and nobody whom the
 * caller is not to see. Every method wants a permit and looks only in its rooms.
 */
@ApplicationScoped
class Namesakes {

    private static final int MOST_NAMES = 500;
    private static final int MOST = 20;
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    ConcernSearch search;

    @Inject
    Youths youths;

    @Inject
    Changes changes;

    /** How many go by the name that was told, beside the one it is about. */
    int count(Permit permit, Concern concern, ConcernVersion now) {
        return sameName(permit, concern, now).size();
    }

    /** Those who go by the name that was told, and those it was about before. */
    List<Namesake> of(Permit permit, Concern concern, ConcernVersion now) {
        Set<UUID> all = new LinkedHashSet<>(sameName(permit, concern, now));
        all.addAll(before(permit, concern));
        return all.stream()
                .limit(MOST)
                .flatMap(id -> youths.view(permit, id).map(who -> namesake(permit, id, who)).stream())
                .toList();
    }

    private List<UUID> sameName(Permit permit, Concern concern, ConcernVersion now) {
        return now.who()
                .map(told -> search.names(permit).namesakes(told, MOST_NAMES))
                .map(told -> others(permit, concern, told))
                .orElse(List.of());
    }

    /** Whom these concerns are about, the latest first; one statement, whose words are the same for one name and for many. */
    @SuppressWarnings("unchecked")
    private List<UUID> others(Permit permit, Concern concern, List<UUID> told) {
        return em.createNativeQuery("""
                        select y.id from youth y join concern c on c.room_id = y.room_id and c.youth_id = y.id
                        where y.room_id = ?1 and c.id = any (cast(?2 as uuid[])) and y.id <> ?3 and not y.protected
                        group by y.id order by max(c.registered_at) desc, y.id""")
                .setParameter(1, permit.room().id())
                .setParameter(2, told.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .setParameter(3, concern.about().orElse(NOBODY))
                .getResultList();
    }

    private Set<UUID> before(Permit permit, Concern concern) {
        Set<UUID> before = changes.of(permit, "concern", concern.id()).stream()
                .flatMap(past -> ConcernVersion.about(past).stream())
                .collect(toCollection(LinkedHashSet::new));
        before.removeAll(youths.protectedAmong(permit, before));
        concern.about().ifPresent(before::remove);
        return before;
    }

    private Namesake namesake(Permit permit, UUID id, YouthView who) {
        permit.show(permit.room().id(), Optional.of(id), id);
        Object[] seen = em.createQuery(
                        "select count(c), max(c.observedOn) from Concern c where c.room in :rooms and c.youth = :youth",
                        Object[].class)
                .setParameter("rooms", permit.rooms())
                .setParameter("youth", id)
                .getSingleResult();
        return new Namesake(id, who.name(), who.number(), (long) seen[0], Optional.ofNullable((LocalDate) seen[1]));
    }
}
