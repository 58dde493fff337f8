package se.samrum.legalbasis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samrum.access.Permit;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.LegalNature;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Register;

/** The register, by the functions of the database: anybody reads it, and the database knows who may change it. */
@ApplicationScoped
class LegalBasisRepository {

    /** From left to right as {@link BasisCells} reads it. */
    static final String BASES = """
            select id, code, version, statute, name_sv, name_en, force, duration, array_to_string(discloser_kinds, ','),
                   discloser_must, array_to_string(covers, ','), array_to_string(excludes, ','),
                   array_to_string(receiver_kinds, ','), receiver_must, crime, decider, guidance_sv, guidance_en,
                   valid_from, valid_to, reviewed_by, reviewed_at
            from seen_bases() order by position, version""";

    static final String QUESTIONS = """
            select basis_id, code, kind, unsure, age_limit, asks_sv, asks_en, refusal_sv, refusal_en
            from seen_questions() order by basis_id, position""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Register register;

    /** Every version of every basis, in the order of the register. */
    List<LegalBasis> all(Permit permit) {
        Map<UUID, List<BasisQuestion>> asked = questions(permit);
        return rows(BASES).map(cells -> BasisCells.basis(cells, asked)).toList();
    }

    private Map<UUID, List<BasisQuestion>> questions(Permit permit) {
        return rows(QUESTIONS)
                .map(cells -> Map.entry(cells.id(), BasisCells.question(cells)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    AgeLimits ages(Permit permit) {
        return new AgeLimits(rows("""
                        select id, code, years, cast(valid_from as text) from seen_age_limits()
                        order by valid_from, made_at, years""")
                .map(cells -> new AgeLimit(cells.id(), cells.text(), cells.number(), LocalDate.parse(cells.text())))
                .toList());
    }

    Map<UUID, Party> parties(Permit permit) {
        return rows("select id, name, kind, legal_nature, secrecy_rule from seen_parties()")
                .map(cells -> new Party(
                        cells.id(),
                        cells.text(),
                        AgencyKind.valueOf(cells.text()),
                        LegalNature.valueOf(cells.text()),
                        cells.maybeText()))
                .collect(toMap(Party::agency, Function.identity()));
    }

    boolean mayDecide(Permit permit, String code, UUID agency, Instant at) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        select may_decide(cast(?1 as uuid), cast(?2 as text), cast(?3 as uuid), cast(?4 as timestamptz))""")
                .setParameter(1, permit.caller().userId().toString())
                .setParameter(2, code)
                .setParameter(3, agency.toString())
                .setParameter(4, at.toString())
                .getSingleResult());
    }

    boolean add(Permit permit, UUID id, NewBasis basis) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select add_basis(cast(?1 as uuid), cast(?2 as jsonb), cast(?3 as jsonb))")
                        .setParameter(1, id.toString())
                        .setParameter(2, basis.said())
                        .setParameter(3, basis.asked()));
    }

    boolean end(Permit permit, UUID id, Instant at) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select end_basis(cast(?1 as uuid), cast(?2 as timestamptz))")
                        .setParameter(1, id.toString())
                        .setParameter(2, at.toString()));
    }

    boolean review(Permit permit, UUID id, String by) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select review_basis(cast(?1 as uuid), cast(?2 as text))")
                        .setParameter(1, id.toString())
                        .setParameter(2, by));
    }

    boolean changeAge(Permit permit, AgeLimit limit) {
        return register.did(
                permit,
                limit.id(),
                em.createNativeQuery(
                                "select change_age_limit(cast(?1 as uuid), cast(?2 as text), ?3, cast(?4 as date))")
                        .setParameter(1, limit.id().toString())
                        .setParameter(2, limit.code())
                        .setParameter(3, limit.years())
                        .setParameter(4, limit.from().toString()));
    }

    private Stream<Cells> rows(String query) {
        List<?> found = em.createNativeQuery(query).getResultList();
        return found.stream().map(Cells::new);
    }
}
