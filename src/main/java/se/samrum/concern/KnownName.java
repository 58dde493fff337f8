package se.samrum.concern;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Whether it is the same name, or one of them says a word more, such as the class, about a name of two words or more. */
    boolean isNamesake(Set<String> theirs) {
        if (theirs.stream().noneMatch(words::contains)) {
            return false;
        }
        Set<String> mine = split(words.strip());
        return mine.equals(theirs) || holds(mine, theirs) || holds(theirs, mine);
    }

    /** The words of a name that was told, as {@link #isNamesake} wants them. */
    static Set<String> told(String name) {
        return split(fold(name));
    }

    private static Set<String> split(String folded) {
        return new HashSet<>(List.of(folded.split(" ")));
    }

    private static boolean holds(Set<String> more, Set<String> fewer) {
        return fewer.size() > 1 && more.containsAll(fewer);
    }

    private static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
        return OTHER_SIGNS.matcher(letters).replaceAll(" ").strip();
    }
}
