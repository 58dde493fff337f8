package se.samrum.launch;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What this Samrum is for.
 *
 * @param municipality its name, needed when production is set up
 * @param proxy the address of the proxy that ends TLS and whose X-Forwarded-For is believed; empty: nobody's
 */
record ModeSettings(Mode mode, Optional<String> municipality, Optional<String> proxy) {

    static ModeSettings read(SettingValues values) {
        String mode = values.choice("SAMRUM_MODE", List.of(Mode.DEMONSTRATION.word(), Mode.PRODUCTION.word()));
        return new ModeSettings(
                Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                values.optional("SAMRUM_MUNICIPALITY", ".{1,100}", "a name of at most 100 characters"),
                values.optional("SAMRUM_PROXY", "[0-9a-fA-F:.]+", "the IP address of the proxy"));
    }

    boolean isProduction() {
        return mode == Mode.PRODUCTION;
    }

    /** Production stands on what its deployer keeps, and on nothing that Samrum makes for trying out. */
    void refuseUnfit(DatabaseSettings database, KeySettings keys) {
        if (isProduction()) {
            demand(
                    database.external().isPresent(),
                    "SAMRUM_DB_URL, SAMRUM_DB_USER and SAMRUM_DB_PASSWORD, because the"
                            + " built-in database is for trying out");
            demand(
                    keys.root().isPresent() && keys.password().isPresent(),
                    "SAMRUM_ROOT_KEY and SAMRUM_ROOT_KEY_PASSWORD, because whoever keeps the database must not keep them");
            demand(
                    database.saysHowItIsReached(),
                    "sslmode=… in SAMRUM_DB_URL when the database is on another machine; verify-full is the safe one");
            demand(
                    proxy.isPresent(),
                    "SAMRUM_PROXY, because TLS ends in a proxy, and without its word everybody has the proxy's address");
        }
    }

    /** Tells the application; a demonstration's password never reaches a production. */
    void tell(Database database) throws SQLException {
        System.setProperty("samrum.mode", mode.word());
        System.setProperty("samrum.municipality", Beginning.municipality(database));
        proxy.ifPresent(address -> System.setProperty("samrum.proxy", address));
        if (!isProduction()) {
            System.setProperty("samrum.demonstration.silent", Boolean.toString(Demonstration.isSilent(database)));
            System.setProperty("samrum.demonstration.password", Demonstration.PASSWORD);
        }
    }

    private static void demand(boolean given, String what) {
        if (!given) {
            throw new Refused("SAMRUM_MODE is production, which wants " + what + ".");
        }
    }
}
