package se.samrum.youth;

import java.security.SecureRandom;

/** A number of the unit's own for a youth without a known personnummer; random, so that it says nothing. */
final class ReserveNumber {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReserveNumber() {}

    static String random() {
        StringBuilder number = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
