package se.samrum.legalbasis;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A section of OSL, such as 26:1 a.
 *
 * @param letter "" when it has none
 */
record Section(int chapter, int number, String letter) {

    private static final int SOCIAL_SERVICES = 26;
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2}):([0-9]{1,2})(?: ?([a-z])(?!\\p{L}))?");

    /** Those that a text names; the database's {@code secrecy_rules} reads it alike. */
    static List<Section> in(String words) {
        return NAMED.matcher(words).results().map(Section::of).toList();
    }

    private static Section of(MatchResult found) {
        return new Section(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Optional.ofNullable(found.group(3)).orElse(""));
    }

    boolean isSocialServices() {
        return chapter == SOCIAL_SERVICES;
    }
}
