package se.samrum.legalbasis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody wants to disclose, as far as the bases need to know.
 *
 * @param committed whether it is about suspicion of a crime that has happened; empty while nobody has said
 * @param born when the person it is about was born; empty when that is not known, and then the age is asked for
 */
public record Situation(
        Party discloser, Party receiver, Instant at, Optional<Boolean> committed, Optional<LocalDate> born) {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    /** From one agency to another, and nothing more is known. */
    public static Situation between(Party discloser, Party receiver, Instant at) {
        return new Situation(discloser, receiver, at, Optional.empty(), Optional.empty());
    }

    /** The same, when it has been said whether it is about a crime that has happened. */
    public Situation aboutCrime(boolean hasHappened) {
        return new Situation(discloser, receiver, at, Optional.of(hasHappened), born);
    }

    /** The same, about somebody whose birthday is known. */
    public Situation ofSomebodyBorn(LocalDate day) {
        return new Situation(discloser, receiver, at, committed, Optional.of(day));
    }

    /** The same, when another rule protects the information than the agency's own, such as OSL 25:1 at a school nurse. */
    public Situation protectedBy(String rule) {
        Party strict = new Party(
                discloser.agency(), discloser.name(), discloser.kind(), discloser.nature(), Optional.of(rule));
        return new Situation(strict, receiver, at, committed, born);
    }

    LocalDate day() {
        return at.atZone(HERE).toLocalDate();
    }
}
