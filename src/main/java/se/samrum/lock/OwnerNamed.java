package se.samrum.lock;

import se.samrum.key.RowName;

/**
 * It is now known whom a row is about, so what it said before belongs under that youth's key too: otherwise erasing the
 * youth would leave it readable.
 */
public record OwnerNamed(RowName row) {}
