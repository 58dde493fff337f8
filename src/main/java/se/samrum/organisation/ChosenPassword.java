package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A password that somebody chooses without being signed in, for the feature that knows who it is. */
@ApplicationScoped
public class ChosenPassword {

    @Inject
    PasswordRules rules;

    @Inject
    PasswordHash hashes;

    @Inject
    PasswordRepository passwords;

    /** What is wrong with it for this person, as the key of a text; empty when nothing is. */
    public Optional<String> problem(UUID user, String typed) {
        return rules.problem(typed, passwords.names(user));
    }

    /** Hashes it; this takes a while, so no transaction should be open meanwhile. */
    public String hash(String typed) {
        return hashes.hash(typed);
    }

    /** Keeps the hash, in the running transaction, and ends all sessions of that person. */
    public void set(UUID user, String hash) {
        passwords.set(user, hash, Optional.empty());
    }
}
