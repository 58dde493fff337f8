package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lets the first administrator in, who shows the one-time secret of the console; afterwards there is no such door. */
@ApplicationScoped
class FirstAdministrator {

    /** 256 bits in base64url, with whatever white space a person copied along. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final byte[] NOBODYS = new byte[0];

    @Inject
    FirstAdministratorRepository repository;

    @Inject
    PasswordHash passwords;

    @Inject
    PasswordRules rules;

    /** Whether the door is open. */
    boolean isAwaited() {
        return repository.room().isPresent();
    }

    /** What is wrong with the password, as the key of a text; empty when nothing is. */
    Optional<String> problem(FirstAdministratorForm form) {
        return rules.problem(form.getPassword(), List.of(form.getName(), form.getLogin()));
    }

    /**
     * Makes the first administrator; either way one audit event.
     *
     * @return false when the secret is wrong, used or too old, or somebody else was quicker
     */
    boolean become(FirstAdministratorForm form, String address) {
        Optional<UUID> room = repository.room();
        String hash = passwords.hash(form.getPassword());
        return room.isPresent()
                && repository.add(
                        room.get(),
                        secret(form.getSecret()),
                        form.getLogin().strip(),
                        form.getName().strip(),
                        hash,
                        address);
    }

    private static byte[] secret(String typed) {
        String plain = typed.strip();
        return SECRET.matcher(plain).matches() ? Base64.getUrlDecoder().decode(plain) : NOBODYS;
    }
}
