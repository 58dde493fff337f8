package se.samrum.legalbasis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a basis carries a disclosure.
 *
 * @param whyNot why the basis is not open in this situation at all
 * @param unmet the conditions that the answers do not meet
 */
public record Verdict(Optional<WhyNot> whyNot, List<Unmet> unmet) {

    /** The answer to a basis that nobody knows. */
    public static final Verdict UNKNOWN = new Verdict(Optional.of(WhyNot.UNKNOWN), List.of());

    public boolean permitted() {
        return whyNot.isEmpty() && unmet.isEmpty();
    }

    /** The keys of the texts that say what is not met, in the order of the questions; none when it is permitted. */
    public List<String> keys() {
        return Stream.concat(whyNot.stream().map(WhyNot::key), unmet.stream().map(Unmet::key))
                .toList();
    }
}
