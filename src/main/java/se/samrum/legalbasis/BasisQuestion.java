package se.samrum.legalbasis;

import java.util.List;
import java.util.Optional;

/**
 * A question that a basis asks before anything is disclosed.
 *
 * @param code names the answer in what is kept of the disclosure
 * @param unsure whether not knowing permits too
 * @param ageLimit the code of the limit that a person must be younger than, for {@link Kind#UNDER}
 * @param refusal what to say to an answer that does not permit
 */
public record BasisQuestion(
        String code, Kind kind, boolean unsure, Optional<String> ageLimit, Bilingual asks, Bilingual refusal) {

    /** The answers to a question that is not answered in words. */
    public static final List<String> ANSWERS = List.of("YES", "NO", "UNSURE");

    /** Which answer permits. */
    public enum Kind {
        YES,
        NO,
        TEXT,
        UNDER
    }

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    public boolean isInWords() {
        return kind == Kind.TEXT;
    }

    /** What keeps an answer from permitting; empty when it permits. */
    Optional<Unmet> unmet(String answer) {
        return wrong(answer.strip()).map(why -> new Unmet(this, "legalbasis.unmet." + why));
    }

    private Optional<String> wrong(String answer) {
        if (answer.isEmpty()) {
            return Optional.of("missing");
        }
        if (isInWords()) {
            return answer.length() < SHORTEST
                    ? Optional.of("short")
                    : Optional.of("long").filter(tooLong -> answer.length() > LONGEST);
        }
        if (answer.equals("UNSURE") && !unsure) {
            return Optional.of("unsure");
        }
        return permits(answer) ? Optional.empty() : Optional.of("refused");
    }

    private boolean permits(String answer) {
        return answer.equals(kind == Kind.NO ? "NO" : "YES") || answer.equals("UNSURE");
    }
}
