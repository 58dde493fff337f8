package se.samrum.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Register;
import se.samrum.organisation.Staff;

/** Delegates, by the functions of the database that know the agency's access approver. */
@ApplicationScoped
class DelegateRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Staff staff;

    @Inject
    Register register;

    /** Those who may decide now or later. */
    List<DelegateRow> all(Permit permit) {
        List<?> found = em.createNativeQuery("""
                        select id, user_id, user_room, user_version, user_name, agency_name, mandate, valid_from, valid_to, made_by,
                               made_at, endable
                        from seen_delegates() order by agency_name, mandate, made_at, id""").getResultList();
        List<DelegateRow> rows = found.stream().map(row -> row(new Cells(row))).toList();
        rows.forEach(row -> register.show(permit, row.id()));
        return rows;
    }

    /** Whom the caller could name. */
    List<Candidate> candidates(Permit permit) {
        List<?> found = em.createNativeQuery("""
                        select user_id, user_room, user_version, user_name, agency_kind from seen_candidates()""").getResultList();
        List<Candidate> people =
                found.stream().map(row -> candidate(new Cells(row))).toList();
        people.forEach(person -> register.show(permit, person.user()));
        return people;
    }

    boolean name(Permit permit, UUID id, DelegateForm form) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("""
                        select name_delegate(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as text), cast(?4 as timestamptz),
                                             cast(?5 as timestamptz))""")
                        .setParameter(1, id.toString())
                        .setParameter(2, form.getUser().toString())
                        .setParameter(3, form.getMandate().name())
                        .setParameter(4, form.begins().toString())
                        .setParameter(5, form.ends().map(Instant::toString).orElse(null)));
    }

    boolean end(Permit permit, UUID id) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select end_delegate(cast(?1 as uuid))").setParameter(1, String.valueOf(id)));
    }

    private DelegateRow row(Cells cells) {
        UUID id = cells.id();
        UUID user = cells.id();
        return new DelegateRow(
                id,
                user,
                name(cells, user),
                cells.text(),
                Mandate.valueOf(cells.text()),
                cells.instant(),
                cells.maybeInstant(),
                cells.id(),
                cells.instant(),
                cells.yes());
    }

    private Candidate candidate(Cells cells) {
        UUID user = cells.id();
        return new Candidate(user, name(cells, user), cells.text().equals("SCHOOL"));
    }

    private String name(Cells cells, UUID user) {
        return staff.open(cells.id(), user, cells.number(), cells.bytes());
    }
}
