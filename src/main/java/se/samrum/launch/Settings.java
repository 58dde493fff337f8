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
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a deployer may turn, checked.
 *
 * @param address the listen address
 */
record Settings(
        int port,
        String address,
        Path data,
        String logLevel,
        ModeSettings mode,
        DatabaseSettings database,
        KeySettings keys,
        LogSettings log,
        ReportSettings report,
        DocumentSettings document) {

    static final Set<String> KEYS = Set.of(
            "SAMRUM_PORT",
            "SAMRUM_ADDRESS",
            "SAMRUM_DATA",
            "SAMRUM_MODE",
            "SAMRUM_MUNICIPALITY",
            "SAMRUM_PROXY",
            "SAMRUM_DB_URL",
            "SAMRUM_DB_USER",
            "SAMRUM_DB_PASSWORD",
            "SAMRUM_DB_PORT",
            "SAMRUM_LOG_LEVEL",
            "SAMRUM_KEYS",
            "SAMRUM_ROOT_KEY",
            "SAMRUM_ROOT_KEY_PASSWORD",
            "SAMRUM_DB_PASSWORD_FILE",
            "SAMRUM_ROOT_KEY_PASSWORD_FILE",
            "SAMRUM_KEY_BACKUP_DAYS",
            "SAMRUM_LOG_YEARS",
            "SAMRUM_HEADS",
            "SAMRUM_HEADS_SYSLOG",
            "SAMRUM_HEADS_WITNESS",
            "SAMRUM_REPORT_PHONE",
            "SAMRUM_REPORT_ON_CALL",
            "SAMRUM_REPORT_LINK",
            "SAMRUM_DOCUMENT_MEGABYTES");

    private static final String CONFIG = "SAMRUM_CONFIG";
    private static final String LITERAL_ADDRESS = "localhost|[0-9a-fA-F:.]+";
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the files and the environment, which wins; a wrong or unknown key is refused by name. */
    static Settings read(Map<String, String> environment, Path workingFolder) throws IOException {
        Properties properties = Configuration.of(environment, workingFolder).settings();
        environment.forEach((key, value) -> {
            if (key.startsWith("SAMRUM_") && !key.equals(CONFIG)) {
                properties.setProperty(key, value);
            }
        });
        refuseUnknown(properties.stringPropertyNames());
        SettingValues values = new SettingValues(new SecretFiles(workingFolder).read(properties));
        Settings settings = new Settings(
                values.number("SAMRUM_PORT", 1, HIGHEST_PORT),
                address(values),
                workingFolder.resolve(values.text("SAMRUM_DATA")),
                values.choice("SAMRUM_LOG_LEVEL", List.of("warning", "info", "fine")),
                ModeSettings.read(values),
                DatabaseSettings.read(values, HIGHEST_PORT),
                KeySettings.read(values, workingFolder),
                LogSettings.read(values, workingFolder),
                ReportSettings.read(values),
                DocumentSettings.read(values));
        settings.mode().refuseUnfit(settings.database(), settings.keys());
        return settings;
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

    private static String address(SettingValues values) throws IOException {
        String value = values.text("SAMRUM_ADDRESS");
        if (!value.matches(LITERAL_ADDRESS) || !isHere(value)) {
            throw SettingValues.wrong("SAMRUM_ADDRESS", value, "an IP address of this machine or 0.0.0.0");
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
}
