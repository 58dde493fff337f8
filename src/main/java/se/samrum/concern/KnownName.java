package se.samrum.concern;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
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

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(SWEDISH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
