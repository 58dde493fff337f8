package se.samrum.audit;

import java.util.Optional;
import java.util.UUID;
import se.samrum.access.LoginToken;

/**
 * What is said of a sign-in, or of an attempt with one that has ended: there is no caller, so person and session are
 * named.
 *
 * @param user empty when nobody has that name, or when the session says who it was
 */
record SigningEvent(String action, String outcome, Optional<UUID> user, Optional<LoginToken> token, String address) {

    /** The first digits of the token's hash, as the database writes them for every other event. */
    Optional<String> session() {
        return token.map(LoginToken::name);
    }
}
