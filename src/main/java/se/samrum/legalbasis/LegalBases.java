package se.samrum.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.access.Permit;

/** The register for features that disclose; the permit is theirs. Whatever is unknown, not yet or over is denied. */
@ApplicationScoped
public class LegalBases {

    @Inject
    LegalBasisRepository bases;

    /** Every basis in this situation, in the order of the register: open, or not and why not. */
    public List<Offer> of(Permit permit, Situation situation) {
        AgeLimits ages = bases.ages(permit);
        return byCode(bases.all(permit)).values().stream()
                .map(versions -> Offer.of(at(versions, situation.at()), situation, ages))
                .toList();
    }

    /** One basis in this situation; empty when there is none of that code, and then nothing is permitted. */
    public Optional<Offer> of(Permit permit, Situation situation, String code) {
        return of(permit, situation).stream()
                .filter(offer -> offer.basis().code().equals(code))
                .findFirst();
    }

    /** Whether the answers let this basis carry the disclosure. */
    public Verdict check(Permit permit, Situation situation, String code, Map<String, String> answers) {
        return of(permit, situation, code).map(offer -> offer.check(answers)).orElse(Verdict.UNKNOWN);
    }

    /** The agencies of the caller's municipality, by id. */
    public Map<UUID, Party> parties(Permit permit) {
        return bases.parties(permit);
    }

    /** The ages that the municipality goes by. */
    public AgeLimits ages(Permit permit) {
        return bases.ages(permit);
    }

    /** An age limit on a day, in years, by its code: HEARD, OWN_SAY, RESPONSIBLE, ADULT or YOUNG; empty when there is none. */
    public Optional<Integer> years(Permit permit, String code, LocalDate day) {
        return ages(permit).years(code, day);
    }

    /** Whether the caller may decide a disclosure of this agency on this basis at this instant. */
    public boolean mayDecide(Permit permit, String code, UUID agency, Instant at) {
        return bases.mayDecide(permit, code, agency, at);
    }

    static Map<String, List<LegalBasis>> byCode(List<LegalBasis> all) {
        return all.stream().collect(Collectors.groupingBy(LegalBasis::code, LinkedHashMap::new, Collectors.toList()));
    }

    /** The version that stands, else one that is to come, else the last there was. */
    static LegalBasis at(List<LegalBasis> versions, Instant at) {
        return versions.stream()
                .min(Comparator.comparing((LegalBasis version) -> rank(version.stateAt(at)))
                        .thenComparing(LegalBasis::version, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int rank(BasisState state) {
        return List.of(BasisState.STANDING, BasisState.COMING, BasisState.ENDED).indexOf(state);
    }
}
