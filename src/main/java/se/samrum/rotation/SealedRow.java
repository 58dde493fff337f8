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
 * @param owner whose key seals the row as it stands now
 * @param fields by column, those that are there
 */
record SealedRow(UUID id, RowName name, UUID owner, Map<String, Sealed> fields) {

    /** Whose key a field belongs to: what was written before anybody was named follows whoever is named now. */
    UUID ownerOf(Sealed field) {
        return field.owner().equals(name.room()) ? owner : field.owner();
    }
}
