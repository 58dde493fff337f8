package se.samrum.organisation;

import java.util.UUID;

/**
 * What is needed to check a password, and no more.
 *
 * @param account what the sign-in name is found by
 */
record KnownPassword(UUID user, byte[] account, String hash, boolean blocked) {

    @Override
    public String toString() {
        return "KnownPassword";
    }
}
