package se.samrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Register;
import se.samrum.organisation.Staff;

/** Users, by the functions of the database that know who calls. */
@ApplicationScoped
class UserRepository {

    private static final String SEEN = """
            select id, room_id, version, login, name, agency_id, agency_name, blocked_at, enters, invited_until, self
            from seen_users()""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Staff staff;

    @Inject
    Register register;

    List<UserRow> all(Permit permit) {
        return rows(permit, em.createNativeQuery(SEEN));
    }

    Optional<UserRow> find(Permit permit, UUID id) {
        return rows(
                        permit,
                        em.createNativeQuery(SEEN + " where id = cast(?1 as uuid)")
                                .setParameter(1, String.valueOf(id)))
                .stream()
                .findFirst();
    }

    List<StepRow> steps(Permit permit, UUID user) {
        register.show(permit, user);
        List<?> rows =
                em.createNativeQuery("""
                        select at, by_user, step, role, coalesce(room_name, agency_name)
                        from seen_steps(cast(?1 as uuid)) order by at desc, id limit 100""").setParameter(1, user.toString()).getResultList();
        return rows.stream().map(row -> step(new Cells(row))).toList();
    }

    /** False when the sign-in name is taken. */
    boolean add(Permit permit, UUID id, UserForm form) {
        UUID room = register.room(permit);
        return register.did(
                permit,
                id,
                em.createNativeQuery("""
                        select add_user(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as bytea), cast(?4 as bytea), cast(?5 as bytea))""")
                        .setParameter(1, id.toString())
                        .setParameter(2, form.getAgency().toString())
                        .setParameter(3, staff.sealNew(room, id, "login", form.getLogin()))
                        .setParameter(4, staff.index(form.getLogin()))
                        .setParameter(5, staff.sealNew(room, id, "name", form.getName())));
    }

    /** False when the sign-in name is taken, or when the row is not the one that was seen. */
    boolean amend(Permit permit, UserRow user, int seen, PersonForm form) {
        UUID room = register.room(permit);
        return register.did(
                permit,
                user.id(),
                em.createNativeQuery("""
                        select amend_user(cast(?1 as uuid), ?2, cast(?3 as bytea), cast(?4 as bytea), cast(?5 as bytea))""")
                        .setParameter(1, user.id().toString())
                        .setParameter(2, seen)
                        .setParameter(3, staff.seal(room, user.id(), seen + 1, "login", form.getLogin()))
                        .setParameter(4, staff.index(form.getLogin()))
                        .setParameter(5, staff.seal(room, user.id(), seen + 1, "name", form.getName())));
    }

    boolean block(Permit permit, UUID id) {
        return change(permit, id, "block_user");
    }

    boolean unblock(Permit permit, UUID id) {
        return change(permit, id, "unblock_user");
    }

    /** Until when the link works; empty when none may be made for this user. */
    Optional<Instant> invite(Permit permit, UUID user, byte[] hash) {
        register.show(permit, user);
        Object until = em.createNativeQuery(
                        "select make_invitation(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as bytea))")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, String.valueOf(user))
                .setParameter(3, hash)
                .getSingleResult();
        return Optional.ofNullable((Timestamp) until).map(Timestamp::toInstant);
    }

    private boolean change(Permit permit, UUID id, String function) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select " + function + "(cast(?1 as uuid))")
                        .setParameter(1, String.valueOf(id)));
    }

    private List<UserRow> rows(Permit permit, Query query) {
        List<?> found = query.getResultList();
        List<UserRow> rows = found.stream().map(row -> row(new Cells(row))).toList();
        rows.forEach(row -> register.show(permit, row.id()));
        return rows;
    }

    private UserRow row(Cells cells) {
        UUID id = cells.id();
        UUID room = cells.id();
        int version = cells.number();
        return new UserRow(
                id,
                version,
                staff.openLogin(room, id, version, cells.bytes()),
                staff.open(room, id, version, cells.bytes()),
                cells.id(),
                cells.text(),
                cells.maybeInstant(),
                cells.yes(),
                cells.maybeInstant(),
                cells.yes());
    }

    private static StepRow step(Cells cells) {
        return new StepRow(cells.instant(), cells.maybeId(), cells.text(), cells.maybeText(), cells.maybeText());
    }
}
