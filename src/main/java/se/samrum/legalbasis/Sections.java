package se.samrum.legalbasis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections of OSL, each such as 24:8, 26:1 a or 25:1-8.
 *
 * @param ranges as they are written
 */
public record Sections(List<String> ranges) {

    private static final Pattern RANGE = Pattern.compile("([0-9]+):([0-9]+)(?:-([0-9]+))?(?: ([a-z]))?");

    /** Those written with commas between; none for an empty text. */
    static Sections of(String words) {
        return new Sections(Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .toList());
    }

    /** Whether every one of them can be read. */
    boolean isReadable() {
        return ranges.stream().allMatch(range -> RANGE.matcher(range).matches());
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** As they are written, with commas between. */
    public String words() {
        return String.join(", ", ranges);
    }

    /** Whether it is one of those that allow: a section alone stands for itself. */
    boolean allow(Section section) {
        return ranges.stream().anyMatch(range -> holds(range, section, false));
    }

    /** Whether it is one of those that deny: a section alone stands for its lettered ones too. */
    boolean deny(Section section) {
        return ranges.stream().anyMatch(range -> holds(range, section, true));
    }

    private static boolean holds(String range, Section section, boolean denying) {
        Matcher part = RANGE.matcher(range);
        if (!part.matches() || Integer.parseInt(part.group(1)) != section.chapter()) {
            return false;
        }
        int first = Integer.parseInt(part.group(2));
        Optional<String> last = Optional.ofNullable(part.group(3));
        String letter = Optional.ofNullable(part.group(4)).orElse(denying || last.isPresent() ? section.letter() : "");
        return section.number() >= first
                && section.number() <= last.map(Integer::parseInt).orElse(first)
                && letter.equals(section.letter());
    }
}
