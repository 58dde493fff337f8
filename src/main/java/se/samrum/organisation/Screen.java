package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samrum.access.LoginToken;

/**
 * The lock of a screen. It is the sign-in itself that is locked, in the database, so that no other request gets through
 * either; the password of the same person opens it again, in the same place.
 */
@ApplicationScoped
class Screen {

    /** How trying to unlock went. */
    enum Unlocking {
        OPEN,
        WRONG,
        ENDED
    }

    private static final Duration OFTEN_ENOUGH = Duration.ofMinutes(1);

    @Inject
    ScreenRepository screens;

    @Inject
    PasswordRepository known;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    private final Map<String, Instant> touched = new ConcurrentHashMap<>();

    void lock(LoginToken token, String address) {
        screens.lock(token, address);
    }

    /**
     * Unlocks with the password of whoever signed in. No second factor is asked for yet; it belongs here and in
     * {@link SignIn}, after the password.
     *
     * @param by who the page belongs to, when it knows; another person's page stays locked
     * @throws TooOften when it has failed too many times lately
     */
    Unlocking unlock(LoginToken token, Optional<String> by, String password, String address) {
        Optional<KnownPassword> whose = known.find(token);
        if (whose.isEmpty()
                || by.filter(user -> !user.equals(whose.get().user().toString()))
                        .isPresent()) {
            return Unlocking.ENDED;
        }
        KnownPassword person = whose.get();
        if (!fits(person, token, password, address)) {
            screens.refuse(person.user(), token, address);
            return Unlocking.WRONG;
        }
        throttle.succeed(person.account(), address);
        return screens.unlock(token, address) ? Unlocking.OPEN : Unlocking.ENDED;
    }

    private boolean fits(KnownPassword person, LoginToken token, String password, String address) {
        try {
            throttle.begin(person.account(), address);
        } catch (TooOften again) {
            screens.refuse(person.user(), token, address);
            throw again;
        }
        return passwords.fits(password, Optional.of(person.hash())) && !person.blocked();
    }

    /** Notes that the person did something, at most once a minute. */
    void touch(LoginToken token) {
        Instant now = clock.instant();
        Instant before = touched.get(token.name());
        if (before == null || before.plus(OFTEN_ENOUGH).isBefore(now)) {
            touched.values().removeIf(when -> when.plus(OFTEN_ENOUGH).isBefore(now));
            touched.put(token.name(), now);
            screens.touch(token);
        }
    }

    boolean isLocked(LoginToken token) {
        return screens.isLocked(token);
    }

    Optional<Duration> left(LoginToken token) {
        return screens.left(token);
    }
}
