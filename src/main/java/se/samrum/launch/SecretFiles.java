package se.samrum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Reads a password from the file that a setting names, so that it stands neither in the environment nor in a settings file. */
record SecretFiles(Path workingFolder) {

    private static final List<String> SECRETS = List.of("SAMRUM_DB_PASSWORD", "SAMRUM_ROOT_KEY_PASSWORD");
    private static final String FILE = "_FILE";

    /** The settings with what the files hold. */
    Properties read(Properties given) {
        Properties read = new Properties();
        read.putAll(given);
        for (String secret : SECRETS) {
            if (given.containsKey(secret + FILE)) {
                refuseBoth(given, secret);
                read.setProperty(secret, text(secret + FILE, given.getProperty(secret + FILE)));
            }
        }
        return read;
    }

    private static void refuseBoth(Properties given, String secret) {
        if (given.containsKey(secret)) {
            throw new Refused(secret + " and " + secret + FILE + " say the same thing: leave one of them out.");
        }
    }

    private String text(String key, String file) {
        try {
            return Files.readString(workingFolder.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new Refused(key + " is " + file + ", but that file cannot be read.", unreadable);
        }
    }
}
