package se.samrum.organisation;

import java.time.Duration;

/**
 * How long whoever fails has to wait: not at all at first, then twice as long each time, never for good.
 *
 * @param free how many failures cost nothing
 * @param longest the longest pause
 */
record Pause(int free, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** One account in one browser, or from one address: whoever has forgotten a password, or tries them all. */
    static final Pause PAIR = new Pause(10, Duration.ofMinutes(15));

    /** One address: whoever tries one password at all accounts. */
    static final Pause ADDRESS = new Pause(100, Duration.ofMinutes(15));

    /** One account from anywhere: short, since it also meets the owner who comes from a new place. */
    static final Pause ACCOUNT = new Pause(50, Duration.ofSeconds(30));

    /** The pause after so many failures in a row. */
    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
