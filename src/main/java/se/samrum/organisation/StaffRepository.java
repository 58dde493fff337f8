package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.access.Permit;

/** The names of those who wrote what a permit lets read. */
@ApplicationScoped
class StaffRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Staff staff;

    Map<UUID, String> names(Permit permit, Collection<UUID> users) {
        String ids = users.stream().map(UUID::toString).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery("""
                        select id, room_id, version, name
                        from user_names(cast(string_to_array(?1, ',') as uuid[]))""").setParameter(1, ids).getResultList();
        return named(rows);
    }

    Map<UUID, String> in(Permit permit) {
        List<?> rows = em.createNativeQuery("""
                        select id, room_id, version, name
                        from user_names(array(select members_of(cast(?1 as uuid))))""")
                .setParameter(1, permit.room().id().toString())
                .getResultList();
        return named(rows);
    }

    private Map<UUID, String> named(List<?> rows) {
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], this::name));
    }

    private String name(Object[] row) {
        return staff.open((UUID) row[1], (UUID) row[0], (Integer) row[2], (byte[]) row[3]);
    }
}
