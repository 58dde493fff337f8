package se.samrum.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a deployer may turn about the log.
 *
 * @param heads the folder that its signed heads are shipped to; empty for one in the data folder
 * @param syslog host:port of a server that gets every head too
 * @param witness a web address that gets every head too
 * @param years for how long events are kept
 */
record LogSettings(Optional<Path> heads, Optional<String> syslog, Optional<String> witness, int years) {

    private static final int FEWEST_YEARS = 5;
    private static final int MOST_YEARS = 100;

    static LogSettings read(SettingValues values, Path workingFolder) {
        return new LogSettings(
                values.optional("SAMRUM_HEADS").map(workingFolder::resolve),
                values.optional("SAMRUM_HEADS_SYSLOG", "[^:\\s]+:\\d{1,5}", "a host, a colon and a port"),
                values.optional(
                        "SAMRUM_HEADS_WITNESS", "https?://\\S+", "an address that begins with https:// or http://"),
                values.number("SAMRUM_LOG_YEARS", FEWEST_YEARS, MOST_YEARS));
    }

    /** Tells the application. */
    void tell(Path defaultHeads) {
        System.setProperty("samrum.heads", heads.orElse(defaultHeads).toString());
        syslog.ifPresent(server -> System.setProperty("samrum.heads.syslog", server));
        witness.ifPresent(address -> System.setProperty("samrum.heads.witness", address));
        System.setProperty("samrum.log.years", Integer.toString(years));
    }
}
