package se.samrum.organisation;

import java.util.UUID;

/** What is needed to check a password, and no more. */
record KnownPassword(UUID user, String hash, boolean blocked) {

    @Override
    public String toString() {
        return "KnownPassword";
    }
}
