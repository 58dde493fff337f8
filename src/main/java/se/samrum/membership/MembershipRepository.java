package se.samrum.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.access.Role;
import se.samrum.access.RoomKind;
import se.samrum.membership.MembershipRow.RoomPart;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Register;
import se.samrum.organisation.Staff;

/** Memberships, by the functions of the database that know who calls; nothing here could go around them. */
@ApplicationScoped
class MembershipRepository {

    private static final String SEEN = """
            select id, user_id, user_room, user_version, user_name, agency_id, agency_name, role, room_id, room_kind, room_name,
                   valid_from, valid_to, proposed_by, proposed_at, confirmed_by, confirmed_at, ended_by, ended_at,
                   invited_by, linked, entered, confirmable, endable
            from seen_memberships()""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Staff staff;

    @Inject
    Register register;

    /** What waits, is to come or stands. */
    List<MembershipRow> current(Permit permit) {
        return rows(permit, em.createNativeQuery(SEEN + """
                 where ended_at is null and coalesce(valid_to > clock_timestamp(), true)
                order by room_kind desc nulls last, room_name, role, id"""));
    }

    /** What the caller could confirm now. */
    List<MembershipRow> confirmable(Permit permit) {
        return rows(permit, em.createNativeQuery(SEEN + " where confirmable order by proposed_at, id"));
    }

    List<MembershipRow> of(Permit permit, UUID user) {
        return rows(
                permit,
                em.createNativeQuery(SEEN + " where user_id = cast(?1 as uuid) order by proposed_at desc, id")
                        .setParameter(1, user.toString()));
    }

    Optional<MembershipRow> find(Permit permit, UUID id) {
        return rows(
                        permit,
                        em.createNativeQuery(SEEN + " where id = cast(?1 as uuid)")
                                .setParameter(1, String.valueOf(id)))
                .stream()
                .findFirst();
    }

    boolean propose(Permit permit, UUID id, UUID user, Proposal proposal) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("""
                        select propose_membership(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as text), cast(?4 as uuid),
                                                  cast(?5 as timestamptz), cast(?6 as timestamptz))""")
                        .setParameter(1, id.toString())
                        .setParameter(2, user.toString())
                        .setParameter(3, proposal.role().name())
                        .setParameter(4, proposal.room().map(UUID::toString).orElse(null))
                        .setParameter(5, proposal.from().toString())
                        .setParameter(6, proposal.to().map(Instant::toString).orElse(null)));
    }

    boolean confirm(Permit permit, UUID id) {
        return change(permit, id, "confirm_membership");
    }

    boolean refuse(Permit permit, UUID id) {
        return change(permit, id, "refuse_membership");
    }

    boolean end(Permit permit, UUID id) {
        return change(permit, id, "end_membership");
    }

    private boolean change(Permit permit, UUID id, String function) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select " + function + "(cast(?1 as uuid))")
                        .setParameter(1, id.toString()));
    }

    private List<MembershipRow> rows(Permit permit, Query query) {
        List<?> found = query.getResultList();
        List<MembershipRow> rows =
                found.stream().map(row -> row(new Cells(row))).toList();
        rows.forEach(row -> register.show(permit, row.id()));
        return rows;
    }

    private MembershipRow row(Cells cells) {
        UUID id = cells.id();
        UUID user = cells.id();
        return new MembershipRow(
                id,
                user,
                staff.open(cells.id(), user, cells.number(), cells.bytes()),
                cells.id(),
                cells.text(),
                Role.valueOf(cells.text()),
                room(cells.maybeId(), cells.maybeText(), cells.maybeText()),
                cells.instant(),
                cells.maybeInstant(),
                new Doing(cells.maybeId(), cells.instant()),
                Doing.of(cells.maybeId(), cells.maybeInstant()),
                Doing.of(cells.maybeId(), cells.maybeInstant()),
                cells.maybeId(),
                cells.yes(),
                cells.yes(),
                cells.yes(),
                cells.yes());
    }

    private static Optional<RoomPart> room(Optional<UUID> id, Optional<String> kind, Optional<String> name) {
        return id.map(room -> new RoomPart(room, RoomKind.valueOf(kind.orElseThrow()), name.orElseThrow()));
    }
}
