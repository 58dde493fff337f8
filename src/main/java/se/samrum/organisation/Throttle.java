package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/**
 * Slows down whoever guesses passwords, in a way that shuts no colleague out (NIST SP 800-63B-4, 3.2.2): a browser in which, or
 * else an address from which, somebody has signed in before is slowed down by what failed there alone, whatever happens
 * elsewhere.
 */
@ApplicationScoped
class Throttle {

    @Inject
    TrialRepository trials;

    @Inject
    Staff staff;

    @Inject
    Device device;

    /**
     * Counts a trial, as failed until it succeeds.
     *
     * @param account what the sign-in name is found by, known or not
     * @throws TooOften when the pause is not over; such a trial is not counted, so nobody can make it longer for another
     */
    void begin(byte[] account, String address) {
        trials.begin(keys(account, address));
    }

    /** Takes the trial back, and remembers that this browser and this address belong to this account. */
    void succeed(byte[] account, String address) {
        trials.succeed(keys(account, address));
    }

    private TrialKeys keys(byte[] account, String address) {
        String whose = HexFormat.of().formatHex(account);
        return new TrialKeys(
                staff.index("trial|" + whose + "|device|" + device.name()),
                staff.index("trial|" + whose + "|" + address),
                staff.index("trial|" + address),
                staff.index("trial|" + whose));
    }
}
