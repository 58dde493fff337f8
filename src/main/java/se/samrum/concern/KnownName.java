package se.samrum.concern;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whom one concern is about, as the search finds it. */
record KnownName(UUID concern, Instant registeredAt, String words) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static KnownName of(UUID concern, Instant registeredAt, String told) {
        return new KnownName(concern, registeredAt, " " + fold(told));
    }

    /** The words that are looked for, as {@link #matches} wants them; none when nothing is. */
    static List<String> wanted(String typed) {
        return Arrays.stream(fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
    }

    /** Whether every word that is looked for begins a word of the name; å, ä and ö are letters of their own. */
    boolean matches(List<String> wanted) {
        return !wanted.isEmpty() && wanted.stream().allMatch(words::contains);
    }

    private static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        return OTHER_SIGNS.matcher(letters).replaceAll(" ").strip();
    }
}
