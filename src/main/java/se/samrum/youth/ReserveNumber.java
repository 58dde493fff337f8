package se.samrum.youth;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number of the unit's own for a youth without a known personnummer; random, so that it says nothing. */
public final class ReserveNumber {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("R-[" + LETTERS + "]{" + LENGTH + "}");

    private ReserveNumber() {}

    static String random() {
        StringBuilder number = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    /** Whether what was typed is written like one, in small letters too. */
    public static boolean isLike(String typed) {
        return FORM.matcher(typed.strip().toUpperCase(Locale.ROOT)).matches();
    }
}
