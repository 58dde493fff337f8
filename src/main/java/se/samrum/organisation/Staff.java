package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.samrum.access.StaffNames;
import se.samrum.key.Sealing;
import se.samrum.key.StaffSeal;
import se.samrum.key.Unreadable;

/** The people who work here. Their names are sealed with the municipality's key, which any colleague's page may use. */
@ApplicationScoped
public class Staff implements StaffNames {

    private static final Logger LOG = System.getLogger(Staff.class.getName());

    @Inject
    Sealing sealing;

    @Override
    public String open(UUID room, UUID user, int version, byte[] sealed) {
        return open(room, user, version, "name", sealed);
    }

    /** A damaged name shuts nobody out: it is shown as missing, and the log of the server says so. */
    private String open(UUID room, UUID user, int version, String column, byte[] sealed) {
        try {
            return new StaffSeal(sealing).open(room, user, version, column, sealed);
        } catch (Unreadable damaged) {
            LOG.log(Level.ERROR, "A sealed field of app_user.{0} was not opened", column);
            return "–";
        }
    }

    /** The name in a row that holds {@code id, room_id, version, name}. */
    public String name(ResultSet row) throws SQLException {
        return open(row, "name");
    }

    /** The sign-in name in a row that holds {@code id, room_id, version, login}. */
    String login(ResultSet row) throws SQLException {
        return open(row, "login");
    }

    private String open(ResultSet row, String column) throws SQLException {
        return open(
                row.getObject("room_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                column,
                row.getBytes(column));
    }

    /** Opens a sign-in name, for those who administer them. */
    public String openLogin(UUID room, UUID user, int version, byte[] sealed) {
        return open(room, user, version, "login", sealed);
    }

    /**
     * Seals the name or the sign-in name of a new user.
     *
     * @param room of the municipality
     * @param column {@code name} or {@code login}
     */
    public byte[] sealNew(UUID room, UUID user, String column, String text) {
        return new StaffSeal(sealing).seal(room, user, 1, column, text);
    }

    /**
     * Seals the name or the sign-in name of a user.
     *
     * @param version of the row that it will stand in
     * @param column {@code name} or {@code login}
     */
    public byte[] seal(UUID room, UUID user, int version, String column, String text) {
        return new StaffSeal(sealing).seal(room, user, version, column, text);
    }

    /** What finds a sign-in name without telling it. */
    public byte[] index(String login) {
        return new StaffSeal(sealing).index(login);
    }
}
