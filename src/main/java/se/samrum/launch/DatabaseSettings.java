package se.samrum.launch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is: one that the deployer names, or else the built-in one.
 *
 * @param external the deployer's own, with the login that installs; it may make roles and owns the database
 * @param port loopback port of the built-in one, 0 for any free one
 */
record DatabaseSettings(Optional<Database> external, int port) {

    private static final String URL = "SAMRUM_DB_URL";
    private static final String USER = "SAMRUM_DB_USER";
    private static final String PASSWORD = "SAMRUM_DB_PASSWORD";
    private static final Pattern FORM =
            Pattern.compile("jdbc:postgresql://([^/?#@\\s]+)/[A-Za-z_][A-Za-z0-9_]{0,62}(\\?\\S*)?");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)[?&](user|password|options|currentSchema|prepareThreshold|stringType)=");
    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    static DatabaseSettings read(SettingValues values, int highestPort) {
        Optional<String> url = values.optional(URL);
        Optional<String> user = values.optional(
                USER,
                "(?!samrum_)[a-z_][a-z0-9_]{0,62}",
                "a login's name" + " in small letters that does not begin with samrum_, as those do that Samrum makes");
        Optional<String> password = values.optional(PASSWORD);
        if (url.isPresent() != user.isPresent() || url.isPresent() != password.isPresent()) {
            throw new Refused(URL + ", " + USER + " and " + PASSWORD + " belong together: set all three or none.");
        }
        url.ifPresent(DatabaseSettings::refuseMalformed);
        return new DatabaseSettings(
                url.map(address -> new Database(address, user.get(), password.get())),
                values.number("SAMRUM_DB_PORT", 0, highestPort));
    }

    /** Never repeats the address, because somebody may have written a password into it. */
    private static void refuseMalformed(String url) {
        if (!FORM.matcher(url).matches() || ELSEWHERE.matcher(url).find()) {
            throw new Refused(URL
                    + " must look like jdbc:postgresql://host:5432/samrum, followed by ?sslmode=… and what"
                    + " else the connection needs; the login and its password stand in " + USER + " and " + PASSWORD
                    + ".");
        }
    }

    /** Whether the way to the database is decided: on this machine, or with or without TLS by the deployer's own word. */
    boolean saysHowItIsReached() {
        Matcher url = FORM.matcher(external.map(Database::url).orElse(""));
        return !url.matches()
                || HERE.matcher(url.group(1)).matches()
                || external.get().url().contains("sslmode=");
    }
}
