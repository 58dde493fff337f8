package se.samrum.legalbasis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.agency.AgencyKind;
import se.samrum.organisation.Cells;

/** Reads the register's rows from left to right. */
final class BasisCells {

    private BasisCells() {}

    static LegalBasis basis(Cells cells, Map<UUID, List<BasisQuestion>> asked) {
        UUID id = cells.id();
        return new LegalBasis(
                id,
                cells.text(),
                cells.number(),
                cells.text(),
                both(cells),
                Force.valueOf(cells.text()),
                cells.text().equals("STANDING"),
                reach(cells.text(), cells.text()),
                Sections.of(cells.text()),
                Sections.of(cells.text()),
                reach(cells.text(), cells.text()),
                Crime.valueOf(cells.text()),
                Decider.valueOf(cells.text()),
                both(cells),
                cells.instant(),
                cells.maybeInstant(),
                review(cells),
                asked.getOrDefault(id, List.of()));
    }

    static BasisQuestion question(Cells cells) {
        return new BasisQuestion(
                cells.text(),
                BasisQuestion.Kind.valueOf(cells.text()),
                cells.yes(),
                cells.maybeText(),
                both(cells),
                both(cells));
    }

    private static Bilingual both(Cells cells) {
        return new Bilingual(cells.text(), cells.text());
    }

    private static Reach reach(String kinds, String must) {
        Set<AgencyKind> known =
                Arrays.stream(kinds.split(",")).map(AgencyKind::valueOf).collect(Collectors.toSet());
        return new Reach(known, Must.valueOf(must));
    }

    private static Optional<LegalBasis.Review> review(Cells cells) {
        Optional<String> by = cells.maybeText();
        return cells.maybeInstant().map(at -> new LegalBasis.Review(by.orElseThrow(), at));
    }
}
