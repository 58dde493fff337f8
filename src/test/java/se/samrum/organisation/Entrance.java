package se.samrum.organisation;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/** The door, for tests of other packages: who knocks with which password, and which hat they choose. */
public final class Entrance {

    private static final String HERE = "127.0.0.1";

    private Entrance() {}

    public static boolean opens(String login, String password) {
        return door().signIn(login, password, HERE).isPresent();
    }

    public static boolean choose(LoginToken token, Hat hat) {
        return door().choose(token, hat, HERE);
    }

    public static void lock(LoginToken token) {
        CDI.current().select(Screen.class).get().lock(token, HERE);
    }

    public static boolean unlock(LoginToken token, String password) {
        return CDI.current().select(Screen.class).get().unlock(token, Optional.empty(), password, HERE)
                == Screen.Unlocking.OPEN;
    }

    public static void leave(LoginToken token) {
        door().signOut(token, HERE);
    }

    private static SignIn door() {
        return CDI.current().select(SignIn.class).get();
    }
}
