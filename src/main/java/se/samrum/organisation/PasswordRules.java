package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must be where it is the only factor (NIST SP 800-63B-4, 3.1.1.2): long, and not made of what everybody
 * tries first. Any sign is allowed and no mixture is asked for.
 */
@ApplicationScoped
class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 500;

    private static final int LEAST_OF_ITS_OWN = 8;
    private static final int SHORTEST_NAME = 3;
    private static final int RUN = 4;
    private static final String STAND_INS = "@0134$57";
    private static final String LETTERS = "aoieasst";
    private static final String COMMON = "/passwords/common.txt";

    private final List<String> common = read();

    /** The one form of a password, however its letters were composed: it is checked, hashed and compared in this form. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /**
     * What is wrong with a new password.
     *
     * @param names of the place and of the person, which anybody would try
     * @return the key of the text that says what to do; empty when nothing is wrong
     */
    Optional<String> problem(String typed, Collection<String> names) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        return isEasy(folded(password), names) || isEasy(folded(readAsLetters(password)), names)
                ? Optional.of("password.common")
                : Optional.empty();
    }

    private boolean isEasy(String plain, Collection<String> names) {
        String rest = withoutRuns(without(common.stream(), without(words(names), plain)));
        return rest.length() < LEAST_OF_ITS_OWN
                || rest.chars().distinct().count() < RUN
                || isRepeated(plain)
                || isRepeated(rest);
    }

    private static Stream<String> words(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
                .map(PasswordRules::folded)
                .filter(word -> word.length() >= SHORTEST_NAME);
    }

    /** Lower case, letters and digits alone. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** With the digits and signs that often stand for letters read as those. */
    private static String readAsLetters(String text) {
        String read = text;
        for (int i = 0; i < STAND_INS.length(); i++) {
            read = read.replace(STAND_INS.charAt(i), LETTERS.charAt(i));
        }
        return read;
    }

    /** The longest words first, so that none hides behind a piece of itself. */
    private static String without(Stream<String> words, String text) {
        return words.sorted(Comparator.comparing(String::length).reversed())
                .reduce(text, (left, word) -> left.replace(word, ""));
    }

    /** Without four signs or more that are the same or follow each other, such as 2222 and 4567. */
    private static String withoutRuns(String text) {
        StringBuilder kept = new StringBuilder();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length()
                    || at - start > 1 && step(text, at) != step(text, start + 1)
                    || step(text, at) > 1) {
                kept.append(at - start < RUN ? text.substring(start, at) : "");
                start = at;
            }
        }
        return kept.toString();
    }

    /** How far a sign is from the one before it: 0, 1 or more. */
    private static int step(String text, int at) {
        return Math.abs(text.charAt(at) - text.charAt(at - 1));
    }

    private static boolean isRepeated(String text) {
        return !text.isEmpty() && (text + text).indexOf(text, 1) < text.length();
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PasswordRules.class.getResourceAsStream(COMMON), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::folded)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
