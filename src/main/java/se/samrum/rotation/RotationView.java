package se.samrum.rotation;

import java.time.Instant;
import java.util.Optional;

/**
 * How the keys stand, over the whole municipality: never by room, since that could tell where something was written.
 *
 * @param began when keys were last exchanged, or the exchange that is under way began
 * @param percent how much of what is written has been gone through, 0 to 100
 * @param endsAfter before this the old keys are not thrown away
 */
public record RotationView(Optional<Instant> began, boolean underWay, int percent, Optional<Instant> endsAfter) {

    private static final int ALL = 100;

    /** Whether everything is sealed anew and only the old keys are left. */
    public boolean resealed() {
        return underWay && percent == ALL;
    }
}
