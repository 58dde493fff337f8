package se.samrum.key;

import java.util.Locale;
import java.util.UUID;

/** How the names of those who work here are sealed: with the municipality's key, bound to their row in {@code app_user}. */
public final class StaffSeal {

    private static final String TABLE = "app_user";

    private final Sealing sealing;

    public StaffSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * Seals a column of a user.
     *
     * @param room of the municipality
     */
    public byte[] seal(UUID room, UUID user, int version, String column, String text) {
        return sealing.seal(new RowName(TABLE, room, user, version), room, column, text)
                .bytes();
    }

    /**
     * Opens a column of a user.
     *
     * @throws Unreadable when it does not open
     */
    public String open(UUID room, UUID user, int version, String column, byte[] sealed) {
        return sealing.open(new RowName(TABLE, room, user, version), column, Sealed.of(sealed));
    }

    /** What finds a sign-in name without telling it; upper and lower case are the same. */
    public byte[] index(String login) {
        return sealing.index(KeyOwner.EVERYWHERE, TABLE + ".login", login.toLowerCase(Locale.ROOT));
    }
}
