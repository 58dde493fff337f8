package se.samrum.legalbasis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all bases, in order, and the ages. */
public record BasisRegister(List<LegalBasis> all, AgeLimits ages) {

    static final BasisRegister NOTHING = new BasisRegister(List.of(), AgeLimits.NOTHING);

    public Optional<LegalBasis> find(UUID id) {
        return all.stream().filter(basis -> basis.id().equals(id)).findFirst();
    }

    /** The versions of one basis, the newest first. */
    public List<LegalBasis> versions(String code) {
        List<LegalBasis> versions =
                all.stream().filter(basis -> basis.code().equals(code)).toList();
        return versions.stream()
                .sorted((one, other) -> other.version() - one.version())
                .toList();
    }

    /** Those in one state; of a basis that is over altogether, its last version. */
    List<LegalBasis> in(BasisState state, Instant at) {
        if (state == BasisState.ENDED) {
            return LegalBases.byCode(all).values().stream()
                    .map(versions -> LegalBases.at(versions, at))
                    .filter(last -> last.stateAt(at) == BasisState.ENDED)
                    .toList();
        }
        return all.stream().filter(basis -> basis.stateAt(at) == state).toList();
    }
}
