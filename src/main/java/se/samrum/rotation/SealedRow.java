package se.samrum.rotation;

import java.util.Map;
import java.util.UUID;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;

/**
 * A row with sealed fields, or what one was before a change.
 *
 * @param id of the row it is kept in
 * @param name what its fields are sealed for
 * @param fields by column, those that are there
 */
record SealedRow(UUID id, RowName name, Map<String, Sealed> fields) {}
