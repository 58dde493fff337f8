package se.samrum.launch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.LogManager;

/** Sends the log of this process, and whatever its libraries print, to files, so that the console stays for people. */
final class LogFile {

    private LogFile() {}

    /** Begins to log and returns the effective configuration, which Payara reads once more. */
    static Path begin(DataFolder folder, Configuration configuration, String level) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(configuration.text("logging.properties")));
        String file = folder.log("samrum.log").toString();
        values.setProperty("java.util.logging.FileHandler.pattern", file.replace("%", "%%"));
        values.setProperty(".level", level.toUpperCase(Locale.ROOT));
        Path effective = folder.path("logging.properties");
        try (OutputStream out = Files.newOutputStream(effective)) {
            values.store(out, "Written at each start");
        }
        PrintStream unattended = new PrintStream(Files.newOutputStream(folder.log("output.log"), CREATE, APPEND), true);
        System.setOut(unattended);
        System.setErr(unattended);
        try (InputStream in = Files.newInputStream(effective)) {
            LogManager.getLogManager().readConfiguration(in);
        }
        return effective;
    }
}
