package se.samrum.legalbasis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a legal basis.
 *
 * @param standing whether it may make participants; any other carries one assessed disclosure
 * @param covers the only secrecy rules it breaks; empty: every rule
 * @param excludes secrecy rules it does not break
 * @param to the first instant at which it is no basis any more; empty while no end is set
 * @param reviewed who approved it for use here; empty while nobody has
 */
public record LegalBasis(
        UUID id,
        String code,
        int version,
        String statute,
        Bilingual name,
        Force force,
        boolean standing,
        Reach disclosers,
        Sections covers,
        Sections excludes,
        Reach receivers,
        Crime crime,
        Decider decider,
        Bilingual guidance,
        Instant from,
        Optional<Instant> to,
        Optional<Review> reviewed,
        List<BasisQuestion> questions) {

    /**
     * An approval.
     *
     * @param by a function and no name, such as kommunjurist
     */
    public record Review(String by, Instant at) {}

    /** How a version stands to an instant; one that was ended before it began never stood. */
    public BasisState stateAt(Instant at) {
        if (to.filter(end -> !end.isAfter(at) || !end.isAfter(from)).isPresent()) {
            return BasisState.ENDED;
        }
        return from.isAfter(at) ? BasisState.COMING : BasisState.STANDING;
    }

    /** Whether it breaks what protects the discloser's information; a rule that cannot be read is broken only by what breaks all. */
    boolean breaksSecrecyOf(Party discloser) {
        if (covers.isEmpty() && excludes.isEmpty()) {
            return true;
        }
        if (!discloser.isProtected()) {
            return covers.isEmpty();
        }
        List<Section> sections = discloser.sections();
        return !sections.isEmpty()
                && sections.stream().noneMatch(excludes::deny)
                && (covers.isEmpty() || sections.stream().allMatch(covers::allow));
    }

    /** The questions that are left to ask. */
    List<BasisQuestion> questionsIn(Situation situation) {
        return questions.stream()
                .filter(question -> question.kind() != BasisQuestion.Kind.UNDER
                        || situation.born().isEmpty())
                .toList();
    }
}
