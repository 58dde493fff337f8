package se.samrum.legalbasis;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be seen from outside of whether a basis is open; the database's {@code basis_allows} says the same but for the age. */
record Conditions(LegalBasis basis, Situation situation, AgeLimits ages) {

    Optional<WhyNot> whyNot() {
        return Stream.of(time(), discloser(), secrecy(), receiver(), crime(), age())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<WhyNot> time() {
        return switch (basis.stateAt(situation.at())) {
            case COMING -> Optional.of(WhyNot.NOT_YET);
            case ENDED -> Optional.of(WhyNot.ENDED);
            case STANDING -> Optional.empty();
        };
    }

    private Optional<WhyNot> discloser() {
        return reach(basis.disclosers(), situation.discloser(), WhyNot.DISCLOSER_KIND, WhyNot.DISCLOSER_INDEPENDENT);
    }

    private Optional<WhyNot> secrecy() {
        return Optional.of(WhyNot.SECRECY).filter(not -> !basis.breaksSecrecyOf(situation.discloser()));
    }

    private Optional<WhyNot> receiver() {
        return reach(basis.receivers(), situation.receiver(), WhyNot.RECEIVER_KIND, WhyNot.RECEIVER_INDEPENDENT);
    }

    private static Optional<WhyNot> reach(Reach reach, Party party, WhyNot kind, WhyNot independent) {
        if (!reach.kinds().contains(party.kind())) {
            return Optional.of(kind);
        }
        return Optional.of(independent).filter(not -> !reach.must().fits(party.nature()));
    }

    private Optional<WhyNot> crime() {
        return situation
                .committed()
                .flatMap(committed -> committed
                        ? committed()
                        : Optional.of(WhyNot.COMMITTED_ONLY).filter(not -> basis.crime() == Crime.COMMITTED));
    }

    private Optional<WhyNot> committed() {
        if (basis.crime() == Crime.COMMITTED) {
            return Optional.empty();
        }
        if (situation.discloser().isSocialServices()) {
            return Optional.of(WhyNot.SOCIAL_CRIME);
        }
        return Optional.of(WhyNot.PREVENTION_ONLY).filter(not -> basis.crime() == Crime.PREVENTION);
    }

    private Optional<WhyNot> age() {
        return situation
                .born()
                .filter(born -> basis.questions().stream()
                        .flatMap(question -> question.ageLimit().stream())
                        .anyMatch(limit -> !ages.isUnder(limit, born, situation.day())))
                .map(born -> WhyNot.AGE);
    }
}
