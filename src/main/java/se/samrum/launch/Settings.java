package se.samrum.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a deployer may turn, checked.
 *
 * @param address the listen address
 * @param databasePort loopback port of the built-in database, 0 for any free one
 * @param keys folder of the key store, apart from the data folder
 * @param rootKey PKCS#12 file that must be there
 * @param keyBackupDays how long a backup of the key store is kept
 */
record Settings(
        int port,
        String address,
        Path data,
        int databasePort,
        String logLevel,
        Optional<Path> keys,
        Optional<Path> rootKey,
        Optional<String> rootKeyPassword,
        int keyBackupDays,
        LogSettings log) {

    static final Set<String> KEYS = Set.of(
            "SAMRUM_PORT",
            "SAMRUM_ADDRESS",
            "SAMRUM_DATA",
            "SAMRUM_DB_PORT",
            "SAMRUM_LOG_LEVEL",
            "SAMRUM_KEYS",
            "SAMRUM_ROOT_KEY",
            "SAMRUM_ROOT_KEY_PASSWORD",
            "SAMRUM_KEY_BACKUP_DAYS",
            "SAMRUM_LOG_YEARS",
            "SAMRUM_HEADS",
            "SAMRUM_HEADS_SYSLOG",
            "SAMRUM_HEADS_WITNESS");

    private static final String CONFIG = "SAMRUM_CONFIG";
    private static final String LITERAL_ADDRESS = "localhost|[0-9a-fA-F:.]+";
    private static final int HIGHEST_PORT = 65_535;
    private static final int FEWEST_YEARS = 5;
    private static final int MOST_YEARS = 100;
    private static final int LONGEST_CYCLE = 3_650;

    /** Reads the files and the environment, which wins; a wrong or unknown key is refused by name. */
    static Settings read(Map<String, String> environment, Path workingFolder) throws IOException {
        Properties values = Configuration.of(environment, workingFolder).settings();
        environment.forEach((key, value) -> {
            if (key.startsWith("SAMRUM_") && !key.equals(CONFIG)) {
                values.setProperty(key, value);
            }
        });
        refuseUnknown(values.stringPropertyNames());
        return new Settings(
                number(values, "SAMRUM_PORT", 1, HIGHEST_PORT),
                address(values),
                workingFolder.resolve(text(values, "SAMRUM_DATA")),
                number(values, "SAMRUM_DB_PORT", 0, HIGHEST_PORT),
                choice(values, "SAMRUM_LOG_LEVEL", List.of("warning", "info", "fine")),
                optional(values, "SAMRUM_KEYS").map(workingFolder::resolve),
                optional(values, "SAMRUM_ROOT_KEY").map(workingFolder::resolve),
                optional(values, "SAMRUM_ROOT_KEY_PASSWORD"),
                number(values, "SAMRUM_KEY_BACKUP_DAYS", 0, LONGEST_CYCLE),
                log(values, workingFolder));
    }

    private static LogSettings log(Properties values, Path workingFolder) {
        return new LogSettings(
                optional(values, "SAMRUM_HEADS").map(workingFolder::resolve),
                optional(values, "SAMRUM_HEADS_SYSLOG", "[^:\\s]+:\\d{1,5}", "a host, a colon and a port"),
                optional(
                        values,
                        "SAMRUM_HEADS_WITNESS",
                        "https?://\\S+",
                        "an address that begins with https:// or http://"),
                number(values, "SAMRUM_LOG_YEARS", FEWEST_YEARS, MOST_YEARS));
    }

    /** The address for a browser on this machine, or on the network if only that is listened on. */
    String url() throws UnknownHostException {
        InetAddress listening = InetAddress.getByName(address);
        boolean here = listening.isLoopbackAddress() || listening.isAnyLocalAddress();
        return "http://" + (here ? "localhost" : address) + ":" + port + "/";
    }

    /** Asks before anything is started, because Payara would only log it and stay. */
    void refusePortInUse() throws IOException {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            free.setReuseAddress(true);
        } catch (SocketException taken) {
            throw new Refused(
                    "SAMRUM_PORT is " + port + ", but that port cannot be used on " + address + " ("
                            + taken.getMessage() + ").",
                    taken);
        }
    }

    private static void refuseUnknown(Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new Refused(unknown.iterator().next() + " is not a setting; the settings are "
                    + String.join(", ", new TreeSet<>(KEYS)) + " and " + CONFIG + ".");
        }
    }

    private static int number(Properties values, String key, int lowest, int highest) {
        String value = text(values, key);
        if (value.matches("\\d{1,5}")) {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw wrong(key, value, "a whole number from " + lowest + " to " + highest);
    }

    private static String choice(Properties values, String key, List<String> allowed) {
        String value = text(values, key);
        if (!allowed.contains(value)) {
            throw wrong(key, value, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    private static String address(Properties values) throws IOException {
        String value = text(values, "SAMRUM_ADDRESS");
        if (!value.matches(LITERAL_ADDRESS) || !isHere(value)) {
            throw wrong("SAMRUM_ADDRESS", value, "an IP address of this machine or 0.0.0.0");
        }
        return value;
    }

    private static boolean isHere(String address) throws IOException {
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal.isAnyLocalAddress() || NetworkInterface.getByInetAddress(literal) != null;
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /** A setting that may be left out. */
    private static Optional<String> optional(Properties values, String key, String form, String allowed) {
        Optional<String> value = optional(values, key);
        if (value.isPresent() && !value.get().matches(form)) {
            throw wrong(key, value.get(), allowed);
        }
        return value;
    }

    private static Optional<String> optional(Properties values, String key) {
        return values.containsKey(key) ? Optional.of(text(values, key)) : Optional.empty();
    }

    private static String text(Properties values, String key) {
        String value = values.getProperty(key).strip();
        if (value.isEmpty()) {
            throw new Refused(key + " is empty; leave it out to get what Samrum comes with.");
        }
        return value;
    }

    private static Refused wrong(String key, String value, String allowed) {
        return new Refused(key + " is " + value + ", but must be " + allowed + ".");
    }
}
