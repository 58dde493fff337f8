package se.samrum.concern;

import java.util.Optional;
import se.samrum.change.PastRow;

/**
 * What a concern may say beside the five answers.
 *
 * @param opinion what the writer makes of it, apart from what was seen
 * @param reference the unit's own reference number
 * @param danger whether the writer may be in danger, and is named in no print
 */
public record MoreAnswers(
        Optional<String> opinion,
        Optional<Source> source,
        Optional<Guardians> guardians,
        Optional<String> reference,
        boolean danger) {

    static MoreAnswers of(MoreConcernForm form) {
        return new MoreAnswers(
                text(form.getOpinion()),
                Optional.ofNullable(form.getSource()),
                Optional.ofNullable(form.getGuardians()),
                text(form.getReference()),
                form.isDanger());
    }

    /** Throws what {@link Enum#valueOf} throws when it is not what was written. */
    static MoreAnswers of(PastRow past) {
        return new MoreAnswers(
                past.open("opinion"),
                past.plain("source").map(Source::valueOf),
                past.plain("guardians").map(Guardians::valueOf),
                past.open("reference"),
                past.plain("danger").filter("true"::equals).isPresent());
    }

    static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(said -> !said.isEmpty());
    }
}
