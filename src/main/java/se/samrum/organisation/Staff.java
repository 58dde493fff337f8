package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import se.samrum.access.StaffNames;
import se.samrum.key.KeyOwner;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Sealing;
import se.samrum.key.Unreadable;

/** The people who work here. Their names are sealed with the municipality's key, which any colleague's page may use. */
@ApplicationScoped
public class Staff implements StaffNames {

    private static final Logger LOG = System.getLogger(Staff.class.getName());
    private static final String TABLE = "app_user";

    @Inject
    Sealing sealing;

    @Override
    public String open(UUID room, UUID user, int version, byte[] sealed) {
        return open(new RowName(TABLE, room, user, version), "name", sealed);
    }

    /** A damaged name shuts nobody out: it is shown as missing, and the log of the server says so. */
    private String open(RowName row, String column, byte[] sealed) {
        try {
            return sealing.open(row, column, Sealed.of(sealed));
        } catch (Unreadable damaged) {
            LOG.log(Level.ERROR, "A sealed field of {0}.{1} was not opened", TABLE, column);
            return "–";
        }
    }

    /** The name in a row that holds {@code id, room_id, version, name}. */
    public String name(ResultSet row) throws SQLException {
        return open(
                row.getObject("room_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getBytes("name"));
    }

    /** The sign-in name in a row that holds {@code id, room_id, version, login}. */
    String login(ResultSet row) throws SQLException {
        RowName name = new RowName(
                TABLE, row.getObject("room_id", UUID.class), row.getObject("id", UUID.class), row.getInt("version"));
        return open(name, "login", row.getBytes("login"));
    }

    /** What finds a sign-in name without telling it; upper and lower case are the same. */
    byte[] index(String login) {
        return sealing.index(KeyOwner.EVERYWHERE, "app_user.login", login.toLowerCase(Locale.ROOT));
    }
}
