package se.samrum.paper;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samrum.paper.Block.Fact;
import se.samrum.paper.Block.Facts;

/**
 * What an archive wants to know of a paper; its last section.
 *
 * @param what it is, such as "Samtycke"
 * @param agency whose paper it is
 * @param room where it comes from
 * @param period what it covers, as people say it
 * @param legalBasis on which it was made, when there is one
 * @param madeBy who had it made
 * @param items how many things are on it
 */
public record MetadataSheet(
        String what,
        String agency,
        String room,
        Optional<String> period,
        Optional<String> legalBasis,
        String madeBy,
        Instant madeAt,
        int items) {

    Section section(Locale language) {
        PaperTexts texts = new PaperTexts(language);
        Stream<Optional<Fact>> facts = Stream.of(
                fact(texts, "what", Optional.of(what)),
                fact(texts, "agency", Optional.of(agency)),
                fact(texts, "room", Optional.of(room)),
                fact(texts, "period", period),
                fact(texts, "basis", legalBasis),
                fact(texts, "madeBy", Optional.of(madeBy)),
                fact(texts, "madeAt", Optional.of(PaperTexts.moment(madeAt))),
                fact(texts, "items", Optional.of(Integer.toString(items))));
        return new Section(
                texts.text("paper.sheet"),
                List.of(new Facts(facts.flatMap(Optional::stream).toList())));
    }

    private static Optional<Fact> fact(PaperTexts texts, String name, Optional<String> value) {
        return value.map(said -> new Fact(texts.text("paper.sheet." + name), said));
    }
}
