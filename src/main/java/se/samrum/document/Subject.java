package se.samrum.document;

import java.util.Optional;
import java.util.UUID;

/**
 * What a document belongs to.
 *
 * @param youth whom it is about, as far as that is known
 * @param isProtected whether that youth has a protected identity
 */
record Subject(UUID id, Optional<UUID> youth, boolean isProtected) {}
