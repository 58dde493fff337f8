package se.samrum.legalbasis;

import java.util.Locale;

/** A text of the register in the languages of the product. */
public record Bilingual(String swedish, String english) {

    /** The English one for English, and the Swedish one for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : swedish;
    }
}
