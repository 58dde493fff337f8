package se.samrum.youth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personnummer or a samordningsnummer (folkbokföringslagen 1991:481 section 18, lag 2022:1697), twelve digits. In a
 * samordningsnummer the day is 60 more. The last digit is Luhn's (ISO/IEC 7812-1) over the nine before it.
 */
public final class PersonNumber {

    private static final Pattern FORM = Pattern.compile("(\\d{2})?(\\d{6})([-+]?)(\\d{4})");
    private static final String DAY = "\\d\\d(?:0\\d|1[0-2])(?:[0-3]\\d|[6-9]\\d)";
    private static final Pattern WRITTEN_LIKE_ONE =
            Pattern.compile("(?<!\\d)(?:(?:19|20)" + DAY + "[-+ ]?|" + DAY + "[-+])(?:\\d{4}(?!\\d)|[xX*]{4})");
    private static final Pattern BARE = Pattern.compile("(?<!\\d)\\d{6} ?\\d{4}(?!\\d)");
    private static final int CENTURY = 100;

    private final String digits;

    private PersonNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number in any of the usual forms: ten or twelve digits, with or without hyphen, or with the plus sign of
     * those who are a hundred.
     *
     * @return empty when the form, the date or the check digit is wrong
     */
    public static Optional<PersonNumber> parse(String typed, LocalDate today) {
        Matcher form = FORM.matcher(typed.replace(" ", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        String last = form.group(2) + form.group(4);
        String century =
                form.group(1) != null ? form.group(1) : century(form.group(2), "+".equals(form.group(3)), today);
        String digits = century + last;
        boolean right = checkDigitFits(last)
                && birthDate(digits).filter(day -> !day.isAfter(today)).isPresent();
        return right ? Optional.of(new PersonNumber(digits)) : Optional.empty();
    }

    /**
     * Whether a text seems to hold such a number; used to keep numbers out of texts. A mistyped number is one too when it
     * is written like one; ten bare digits may be a telephone and must have the check digit.
     */
    public static boolean isIn(String text, LocalDate today) {
        return WRITTEN_LIKE_ONE.matcher(text).find()
                || BARE.matcher(text).results().anyMatch(hit -> parse(hit.group(), today)
                        .isPresent());
    }

    private static String century(String yymmdd, boolean hundred, LocalDate today) {
        int year = Integer.parseInt(yymmdd.substring(0, 2));
        int latest = today.getYear() - today.getYear() % CENTURY + year;
        boolean ahead = birthDate(String.format("%04d", latest) + yymmdd.substring(2))
                .map(day -> day.isAfter(today))
                .orElse(latest > today.getYear());
        int full = (ahead ? latest - CENTURY : latest) - (hundred ? CENTURY : 0);
        return String.format("%02d", full / CENTURY);
    }

    private static Optional<LocalDate> birthDate(String digits) {
        int day = Integer.parseInt(digits.substring(6, 8));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    day > 60 ? day - 60 : day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean checkDigitFits(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < tenDigits.length(); i++) {
            int weighted = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    /** The twelve digits, as they are stored. */
    public String digits() {
        return digits;
    }

    /** Not the number: it belongs in no log. */
    @Override
    public String toString() {
        return "PersonNumber";
    }
}
