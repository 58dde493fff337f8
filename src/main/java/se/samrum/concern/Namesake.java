package se.samrum.concern;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A youth of the room whom a concern may be about too.
 *
 * @param number the personnummer, or else the unit's own reserve number
 * @param concerns how many there are about this youth
 * @param last the day of the latest one
 */
public record Namesake(UUID id, String name, String number, long concerns, Optional<LocalDate> last) {}
