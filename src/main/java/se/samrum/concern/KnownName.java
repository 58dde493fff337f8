package se.samrum.concern;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Whom one concern is about, as the search finds it. */
record KnownName(UUID concern, Instant registeredAt, String words) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static KnownName of(UUID concern, Instant registeredAt, String told) {
        return new KnownName(concern, registeredAt, " " + fold(told));
    }

    /** Whether every word that is looked for begins a word of the name; å, ä and ö are letters of their own. */
    boolean matches(String typed) {
        String wanted = fold(typed);
        return !wanted.isEmpty() && Arrays.stream(wanted.split(" ")).allMatch(word -> words.contains(" " + word));
    }

    /** Whether it is the same name, or one of them says a word more, such as the class, about a name of two words or more. */
    boolean isNamesake(String told) {
        String folded = fold(told);
        if (Arrays.stream(folded.split(" ")).noneMatch(words::contains)) {
            return false;
        }
        Set<String> mine = new HashSet<>(List.of(words.strip().split(" ")));
        Set<String> theirs = new HashSet<>(List.of(folded.split(" ")));
        return mine.equals(theirs) || holds(mine, theirs) || holds(theirs, mine);
    }

    private static boolean holds(Set<String> more, Set<String> fewer) {
        return fewer.size() > 1 && more.containsAll(fewer);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(SWEDISH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
