package se.samrum.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper to print, to give away or to file.
 *
 * @param language of the paper: Swedish or English
 * @param sheet what an archive wants to know, when it is to be filed
 */
public record Paper(String title, Locale language, Foot foot, List<Section> sections, Optional<MetadataSheet> sheet) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** A paper without a metadata sheet. */
    public static Paper of(String title, Locale language, Foot foot, Section... sections) {
        return new Paper(title, language, foot, List.of(sections), Optional.empty());
    }

    /** The same paper with a metadata sheet at its end. */
    public Paper filed(MetadataSheet with) {
        return new Paper(title, language, foot, sections, Optional.of(with));
    }

    /** The whole paper as PDF/A-2a, made in memory: it is never written to a disk. */
    public byte[] pdf() {
        return Press.print(this);
    }

    List<Section> allSections() {
        return Stream.concat(sections.stream(), sheet.map(with -> with.section(language)).stream())
                .toList();
    }
}
