package se.samrum.lock;

import se.samrum.key.RowName;

/**
 * It is now known whom a row is about, or something was added to it by somebody who may not know that; what it said before
 * and what was added belong under that youth's key too: otherwise erasing the youth would leave it readable.
 */
public record OwnerNamed(RowName row) {}
