package se.samrum.paper;

import java.util.regex.Pattern;

/** Text without what no paper shows: control signs, lone surrogates, and signs that turn the direction of reading. */
final class PlainText {

    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]|\\p{Cs}");

    private PlainText() {}

    static String of(String text) {
        return UNSHOWN.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }
}
