package se.samrum.organisation;

import static se.samrum.access.Action.CHANGE_PASSWORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.LoginToken;

/** Exchanges a password for a new one. No database connection is held while one is being hashed. */
@ApplicationScoped
class NewPassword {

    /** What stands in the way: an answer of the form, and the text that says what to do. */
    record Problem(String property, String key) {}

    @Inject
    PasswordRepository known;

    @Inject
    PasswordHash passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Throttle throttle;

    @Inject
    SignInRepository sessions;

    /**
     * Sets a new password for the holder of the token, and ends that person's other sessions.
     *
     * @return what to put right; empty when it is done
     * @throws TooOften when a wrong present password was given too many times lately
     */
    Optional<Problem> change(LoginToken token, String now, String next, String address) {
        KnownPassword person = known.find(token).orElseThrow(IllegalStateException::new);
        begin(person, token, address);
        if (!passwords.fits(now, Optional.of(person.hash()))) {
            sessions.refuse(CHANGE_PASSWORD, Optional.of(person.user()), Optional.of(token), address);
            return Optional.of(new Problem("now", "password.now.wrong"));
        }
        throttle.succeed(person.account(), address);
        Optional<Problem> problem = problem(person.user(), next);
        if (problem.isEmpty()) {
            known.change(person.user(), passwords.hash(next), token, address);
        }
        return problem;
    }

    private void begin(KnownPassword person, LoginToken token, String address) {
        try {
            throttle.begin(person.account(), address);
        } catch (TooOften again) {
            sessions.refuse(CHANGE_PASSWORD, Optional.of(person.user()), Optional.of(token), address);
            throw again;
        }
    }

    private Optional<Problem> problem(UUID user, String next) {
        return rules.problem(next, known.names(user)).map(key -> new Problem("next", key));
    }
}
