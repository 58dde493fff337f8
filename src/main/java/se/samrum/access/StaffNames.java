package se.samrum.access;

import java.util.UUID;

/** Opens the sealed name of somebody who works here. Implemented where the keys are. */
public interface StaffNames {

    /**
     * Opens the name.
     *
     * @param room of the municipality, whose key seals the names of staff
     * @param version of the user's row
     */
    String open(UUID room, UUID user, int version, byte[] sealed);
}
