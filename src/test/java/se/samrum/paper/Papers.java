package se.samrum.paper;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samrum.paper.Block.Fact;
import se.samrum.paper.Block.Facts;
import se.samrum.paper.Block.Heading;
import se.samrum.paper.Block.Items;
import se.samrum.paper.Block.Quote;
import se.samrum.paper.Block.SignHere;
import se.samrum.paper.Block.Table;
import se.samrum.paper.Block.Ticks;
import se.samrum.paper.Block.Words;

/** Papers to try the press with. */
final class Papers {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    static final Foot FOOT =
            new Foot("Norrängsskolans rum", Optional.of("Barn- och utbildningsnämnden"), "Tove Lind", NOON);

    private Papers() {}

    /** One of everything. */
    static Paper consent() {
        return Paper.of(
                        "Samtycke till samverkan",
                        SWEDISH,
                        FOOT,
                        Section.of(
                                "Vad samtycket gäller",
                                new Words(
                                        "Du får säga nej. Du får ta tillbaka ditt ja när du vill.\nFråga om något är oklart."),
                                new Facts(List.of(
                                        new Fact("Gäller från", "2026-11-23"), new Fact("Gäller till", "2027-05-23"))),
                                new Table(
                                        "Vem som läser vad",
                                        List.of("Uppgift", "Skola", "Fritid"),
                                        List.of(
                                                List.of("Närvaro i skolan", "Egen", "Läser"),
                                                List.of("Åtaganden", "Läser", "Läser"))),
                                new Heading("Inte med"),
                                new Items(List.of("Hälsa", "Uppgifter om syskon"))),
                        Section.of(
                                "Ungdomens egna ord",
                                new Quote("Jag vill ha hjälp, men inte av alla."),
                                new Ticks(List.of("Ja", "Nej, inte fritidsgården")),
                                new SignHere("Underskrift, vårdnadshavare")))
                .filed(sheet());
    }

    static MetadataSheet sheet() {
        return new MetadataSheet(
                "Samtycke",
                "Barn- och utbildningsförvaltningen",
                "Norrängsskolans rum",
                Optional.of("2026-11-23 till 2027-05-23"),
                Optional.of("OSL 10:1, samtycke"),
                "Tove Lind",
                NOON,
                7);
    }

    /** One of about twenty pages. */
    static Paper tale() {
        List<List<String>> rows = IntStream.range(0, 40)
                .mapToObj(i -> List.of("2026-11-23", "Mötet på Kajen, punkt " + i, "Skolan och fritiden följer upp."))
                .toList();
        List<Section> sections = IntStream.range(1, 11)
                .mapToObj(i -> Section.of(
                        "Del " + i,
                        new Words(String.join(
                                " ", Collections.nCopies(60, "Hon var där igen och sa att det gick bättre."))),
                        new Table("Vad som hände", List.of("Dag", "Vad", "Vem"), rows)))
                .toList();
        return new Paper("Ärendets tidslinje", SWEDISH, FOOT, sections, Optional.of(sheet()));
    }
}
