package se.samrum.access;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import se.samrum.Town;

/** Lets a test inside the container be somebody. */
public final class Signed {

    private Signed() {}

    /** From now on this request is that person's, working. */
    public static LoginToken as(String login) throws SQLException {
        return as(login, Hat.WORK);
    }

    /** From now on this request is that person's, under that hat. */
    public static LoginToken as(String login, Hat hat) throws SQLException {
        LoginToken token = Town.signIn(login, hat);
        Caller caller = CDI.current().select(Gate.class).get().look(token).orElseThrow();
        CDI.current().select(Visit.class).get().arrive(token, caller, "127.0.0.1");
        return token;
    }
}
