package se.samrum.youth;

import java.util.Optional;

/**
 * Who a youth is in one room.
 *
 * @param personnummer twelve digits
 * @param reserveNumber the unit's own number for somebody without a known personnummer
 * @param isProtected whether the personal data are protected (skyddade personuppgifter)
 */
public record YouthView(
        String name, Optional<String> personnummer, Optional<String> reserveNumber, boolean isProtected) {

    /** The personnummer with its hyphen, or else the unit's own number. */
    public String number() {
        return personnummer
                .map(digits -> digits.substring(0, 8) + "-" + digits.substring(8))
                .or(() -> reserveNumber)
                .orElse("");
    }
}
