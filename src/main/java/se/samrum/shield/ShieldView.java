package se.samrum.shield;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.youth.YouthView;

/**
 * What shields one youth.
 *
 * @param closed when and by whom the file was closed; empty when everybody in the unit reads it
 * @param colleagues everybody in the unit, in the order of their names
 */
public record ShieldView(YouthView youth, Optional<Made> closed, List<Colleague> colleagues, List<Barred> conflicts) {

    /** When a shield was made, and by whom. */
    public record Made(Instant at, String by) {}

    /**
     * Somebody of the unit.
     *
     * @param reads whether they are a member of the closed file
     * @param isMyself whether it is the caller
     */
    public record Colleague(UUID id, String name, boolean reads, boolean isMyself) {}

    /** Somebody with a conflict of interest. */
    public record Barred(UUID id, String name, Made made) {}
}
