package se.samrum.organisation;

import jakarta.enterprise.inject.spi.CDI;
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

    private static SignIn door() {
        return CDI.current().select(SignIn.class).get();
    }
}
