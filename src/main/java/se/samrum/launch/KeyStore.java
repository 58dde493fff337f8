package se.samrum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.samrum.key.KeyFolder;
import se.samrum.key.KeyPurpose;
import se.samrum.key.Pkcs12RootKey;
import se.samrum.key.Sealing;
import se.samrum.key.StaffSeal;
import se.samrum.key.Unreadable;

/**
 * The root key and the keys it wraps. Without the root key nothing that people wrote can ever be read again, so Samrum does
 * not start without the one it began with.
 *
 * @param made whether the root key is new
 */
record KeyStore(Path folder, Path root, String password, int backupDays, KeyFolder keys, boolean made) {

    /**
     * Opens both, or makes them for an empty database.
     *
     * @throws Refused when one of them is missing, or they do not belong together
     */
    static KeyStore open(Settings settings, DataFolder data, Secrets secrets) throws IOException {
        return open(settings, data, secrets, Files.notExists(data.path(PostgresCluster.FOLDER)));
    }

    /** The same, when it is known whether anybody works in the database yet. */
    static KeyStore open(Settings settings, DataFolder data, Secrets secrets, boolean empty) throws IOException {
        KeySettings chosen = settings.keys();
        Path folder = chosen.folder().orElse(data.path("keys"));
        Path root = chosen.root().orElse(folder.resolve("root.p12"));
        String password = chosen.password().orElse(secrets.rootKey());
        boolean make = Files.notExists(root) && empty && chosen.root().isEmpty();
        if (make) {
            Pkcs12RootKey.make(root, password.toCharArray());
        }
        Duration cycle = Duration.ofDays(chosen.backupDays());
        KeyFolder keys = new KeyFolder(folder, open(root, password), Clock.systemUTC(), cycle);
        refuseGone(keys, folder, empty);
        refuseOtherMode(keys, folder, settings.mode().mode());
        refuseStrangers(keys, folder);
        keys.tidy();
        return new KeyStore(folder, root, password, chosen.backupDays(), keys, make);
    }

    /** Before key stores said what they are for, there were demonstrations only. */
    private static void refuseOtherMode(KeyFolder keys, Path folder, Mode wanted) {
        String before = (keys.isEmpty() ? wanted : Mode.DEMONSTRATION).name();
        Mode.valueOf(KeyPurpose.of(folder, before)).refuseUnlike(wanted, "The key store " + folder);
    }

    private static Pkcs12RootKey open(Path root, String password) {
        try {
            return Pkcs12RootKey.open(root, password.toCharArray());
        } catch (IOException unusable) {
            throw new Refused(
                    "The root key " + root + (Files.exists(root) ? " does not open with its password." : " is gone.")
                            + " Without it nothing that was written can be read: put it back from where its copy is kept.",
                    unusable);
        }
    }

    /** Looks whether the keys open what the database holds, by the name of somebody who works there. */
    void refuseForeign(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet staff = statement.executeQuery(
                        "select id, room_id, version, name from samrum.app_user order by id limit 1")) {
            if (staff.next()) {
                new StaffSeal(new Sealing(keys))
                        .open(
                                staff.getObject("room_id", UUID.class),
                                staff.getObject("id", UUID.class),
                                staff.getInt("version"),
                                "name",
                                staff.getBytes("name"));
            }
        } catch (Unreadable foreign) {
            throw new Refused(
                    "The key store " + folder
                            + " does not open what is in the database: put back the one it began with.",
                    foreign);
        }
    }

    private static void refuseGone(KeyFolder keys, Path folder, boolean empty) {
        if (keys.isEmpty() && !empty) {
            throw new Refused("The key store " + folder + " is gone, and nothing can be read without it: put it back"
                    + " from its backup.");
        }
    }

    private static void refuseStrangers(KeyFolder keys, Path folder) {
        if (!keys.fits()) {
            throw new Refused("The root key is another than the one that the keys in " + folder + " are wrapped with.");
        }
    }
}
