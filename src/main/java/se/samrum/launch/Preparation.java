package se.samrum.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/** Everything that comes before the application: the database, its keys, and that they belong together. */
record Preparation(Settings settings, DataFolder folder, Secrets secrets, PrintStream console) {

    private static final int PATIENCE_SECONDS = 60;

    Prepared prepare(Running running) throws IOException, SQLException {
        return settings.database().external().isPresent()
                ? external(settings.database().external().get(), PATIENCE_SECONDS)
                : embedded(running);
    }

    /** The key store is opened first, so that no database is made for one that is gone. */
    private Prepared embedded(Running running) throws IOException, SQLException {
        KeyStore keys = KeyStore.open(settings, folder, secrets);
        tell(keys);
        console.println("Starting the database …");
        int port = settings.database().port();
        EmbeddedPostgres postgres = running.start(() -> EmbeddedPostgres.start(folder, secrets, port));
        return install(postgres.database(), keys);
    }

    /** Nothing is changed in the database, nor made beside it, before it is known to be the right one. */
    Prepared external(Database database, int patience) throws IOException, SQLException {
        console.println("Looking for the database …");
        Holding holding;
        try (Connection connection = new ExternalPostgres(database, console).connect(patience)) {
            ServerCheck.pass(connection, console);
            holding = Holding.of(connection);
        }
        refuseOtherMode(holding);
        KeyStore keys = KeyStore.open(settings, folder, secrets, holding.empty());
        tell(keys);
        return install(database, keys);
    }

    private Prepared install(Database database, KeyStore keys) throws SQLException {
        console.println("Preparing the database …");
        try (Connection connection = database.open()) {
            Holding holding = Holding.of(connection);
            refuseOtherMode(holding);
            if (!holding.empty()) {
                keys.refuseForeign(connection);
            }
        }
        Installation.install(database, secrets, keys.keys(), settings.mode());
        return new Prepared(database, keys);
    }

    private void refuseOtherMode(Holding holding) {
        Mode wanted = settings.mode().mode();
        holding.mode().ifPresent(mode -> mode.refuseUnlike(wanted, "The database"));
    }

    private void tell(KeyStore keys) {
        if (keys.made()) {
            console.println("The root key was made: " + keys.root() + ". Whoever loses it loses everything that is"
                    + " written here, for ever; keep a copy of it apart from the database and its backups.");
        }
    }
}
