package se.samrum.document;

import java.util.function.Consumer;

/** The names and the words of a PDF, byte by byte (ISO 32000-2 7.2.3, 7.3.5: "#xx" in a name is the byte with that number). */
final class PdfWords {

    /** Longer than any name or word that matters. */
    private static final int MOST = 32;

    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int HEX = 16;

    private final Consumer<String> names;
    private final Consumer<String> words;
    private final StringBuilder token = new StringBuilder();
    private boolean inName;

    PdfWords(Consumer<String> names, Consumer<String> words) {
        this.names = names;
        this.words = words;
    }

    void read(byte next) {
        char sign = (char) (next & 0xff);
        if (sign <= ' ' || DELIMITERS.indexOf(sign) >= 0) {
            end();
            inName = sign == '/';
        } else if (token.length() < MOST * 3) {
            token.append(sign);
        }
    }

    private void end() {
        if (inName) {
            names.accept(plain(token));
        } else if (!token.isEmpty() && token.length() < MOST) {
            words.accept(token.toString());
        }
        token.setLength(0);
    }

    private static String plain(CharSequence name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int high = i + 2 < name.length() && name.charAt(i) == '#' ? Character.digit(name.charAt(i + 1), HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), HEX);
            if (low >= 0) {
                plain.append((char) (high * HEX + low));
                i += 2;
            } else {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }
}
