package se.samrum.launch;

import java.io.PrintStream;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** What the console says when Samrum is ready: who may come in, and how. */
record Welcome(PrintStream console) {

    void say(Settings settings, Database database) throws SQLException, UnknownHostException {
        if (settings.mode().isProduction()) {
            sayHowToBegin(settings, database);
        } else {
            sayThatItIsADemonstration(settings, database);
        }
    }

    /** The one moment at which the secret is shown. */
    private void sayHowToBegin(Settings settings, Database database) throws SQLException, UnknownHostException {
        var secret = FirstSecret.renew(database);
        if (secret.isPresent()) {
            console.println();
            console.println("An administrator is awaited. Whoever is to be one opens " + settings.url()
                    + "first within 24 hours and types this one-time secret, which is shown only now:");
            console.println("  " + secret.get());
        }
    }

    private void sayThatItIsADemonstration(Settings settings, Database database) throws SQLException {
        console.println("It is a demonstration: everybody and everything in it is invented.");
        if (settings.database().external().isEmpty()) {
            console.println(
                    "The database is the built-in one, for trying out; production names a PostgreSQL of its" + " own.");
        }
        console.println();
        console.println("Sign in as one of these, with the password " + Demonstration.PASSWORD + ":");
        Demonstration.accounts(database)
                .forEach(account -> console.printf(
                        "  %-22s %-24s %s, %s%n", account.login(), account.name(), account.role(), account.place()));
    }
}
