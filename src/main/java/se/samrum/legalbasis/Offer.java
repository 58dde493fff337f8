package se.samrum.legalbasis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A basis in a situation: open, or not and why not.
 *
 * @param questions that are left to ask; a known birthday answers those about age
 */
public record Offer(LegalBasis basis, Optional<WhyNot> whyNot, List<BasisQuestion> questions) {

    static Offer of(LegalBasis basis, Situation situation, AgeLimits ages) {
        return new Offer(basis, new Conditions(basis, situation, ages).whyNot(), basis.questionsIn(situation));
    }

    public boolean isOpen() {
        return whyNot.isEmpty();
    }

    public Decider decider() {
        return basis.decider();
    }

    /**
     * Which conditions the answers do not meet.
     *
     * @param answers by the code of their question: YES, NO or UNSURE, or words; one that is missing does not permit
     */
    public Verdict check(Map<String, String> answers) {
        return new Verdict(
                whyNot,
                questions.stream()
                        .flatMap(question -> question.unmet(answers.getOrDefault(question.code(), "")).stream())
                        .toList());
    }
}
