package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.SignedOut;

/** Opens, completes and ends login sessions. No database connection is held while a password is being hashed. */
@ApplicationScoped
class SignIn {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,100}");

    @Inject
    SignInRepository sessions;

    @Inject
    PasswordRepository known;

    @Inject
    PasswordHash passwords;

    @Inject
    Throttle throttle;

    @Inject
    Staff staff;

    @Inject
    Event<SignedOut> left;

    /**
     * The token of a new login session, or nothing when name and password do not fit; either way one audit event. A second
     * factor has its place between the password and the session.
     *
     * @throws TooOften when it has failed too many times lately, whether or not anybody has that name
     */
    Optional<LoginToken> signIn(String login, String password, String address) {
        Optional<KnownPassword> known = NAME.matcher(login).matches() ? this.known.find(login) : Optional.empty();
        byte[] account = staff.index(login);
        begin(account, known.map(KnownPassword::user), address);
        boolean fits = passwords.fits(password, known.map(KnownPassword::hash));
        if (!fits || known.isEmpty() || known.get().blocked()) {
            sessions.refuse(known.map(KnownPassword::user), address);
            return Optional.empty();
        }
        throttle.succeed(account, address);
        return Optional.of(open(known.get().user(), address));
    }

    private void begin(byte[] account, Optional<UUID> user, String address) {
        try {
            throttle.begin(account, address);
        } catch (TooOften again) {
            sessions.refuse(user, address);
            throw again;
        }
    }

    private LoginToken open(UUID user, String address) {
        LoginToken token = LoginToken.random();
        sessions.open(user, token, address);
        return token;
    }

    /** The hats the holder of this token may choose between. */
    List<Hat> hats(LoginToken token) {
        return sessions.hats(token);
    }

    /** Puts on a hat, once for each sign-in; false when the person has no such hat or already wears one. */
    boolean choose(LoginToken token, Hat hat, String address) {
        return sessions.choose(token, hat, address);
    }

    /** Ends the session at once, for every request that still carries its cookie; from a locked screen too. */
    void signOut(LoginToken token, String address) {
        Optional<KnownPassword> whose = known.find(token);
        sessions.end(token, address);
        whose.ifPresent(person -> left.fire(new SignedOut(person.user())));
    }
}
