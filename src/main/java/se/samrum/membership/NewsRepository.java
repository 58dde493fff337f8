package se.samrum.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.access.Permit;
import se.samrum.access.Role;
import se.samrum.access.RoomKind;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Colleagues;
import se.samrum.organisation.Register;
import se.samrum.organisation.Staff;

/** Who came to a room and who left it, for those who read there and for nobody else. */
@ApplicationScoped
class NewsRepository {

    private static final Duration NEWS = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;

    @Inject
    Staff staff;

    @Inject
    Colleagues colleagues;

    @Inject
    Register register;

    @Inject
    Clock clock;

    List<NewsRow> of(Permit permit) {
        List<?> rows = em.createNativeQuery("""
                        select by_user, id, room_id, room_kind, room_name, user_id, user_room, user_version, user_name, agency_name,
                               role, came, at
                        from room_news(cast(?1 as timestamptz)) limit 20""")
                .setParameter(1, clock.instant().minus(NEWS).toString())
                .getResultList();
        Map<UUID, String> names = colleagues.names(
                permit,
                rows.stream().flatMap(row -> new Cells(row).maybeId().stream()).collect(Collectors.toSet()));
        List<NewsRow> news = rows.stream()
                .map(row -> row(new Cells(row), names))
                .filter(row -> permit.rooms().contains(row.room()))
                .toList();
        news.forEach(row -> register.show(permit, row.id()));
        return news;
    }

    private NewsRow row(Cells cells, Map<UUID, String> names) {
        Optional<String> by = cells.maybeId().map(id -> names.getOrDefault(id, "–"));
        return new NewsRow(
                cells.id(),
                cells.id(),
                RoomKind.valueOf(cells.text()),
                cells.text(),
                name(cells),
                cells.text(),
                Role.valueOf(cells.text()),
                cells.yes(),
                cells.instant(),
                by);
    }

    private String name(Cells cells) {
        UUID user = cells.id();
        return staff.open(cells.id(), user, cells.number(), cells.bytes());
    }
}
