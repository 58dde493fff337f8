package se.samrum.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The files of the folder {@code config}: the deployer's own where there are any, else those in the jar. */
final class Configuration {

    private static final String SETTINGS = "samrum.properties";

    private final Path file;

    private Configuration(Path file) {
        this.file = file;
    }

    /** SAMRUM_CONFIG names the settings file, else it lies in the folder config where Samrum is started. */
    static Configuration of(Map<String, String> environment, Path workingFolder) {
        String named = environment.get("SAMRUM_CONFIG");
        Path file = workingFolder.resolve(named == null ? "config/" + SETTINGS : named);
        if (named != null && !Files.isRegularFile(file)) {
            throw new Refused("SAMRUM_CONFIG is " + named + ", but must be the name of a file that is there.");
        }
        return new Configuration(file);
    }

    /** The settings that come with Samrum, overridden by the deployer's. */
    Properties settings() throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(packed(SETTINGS)));
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        }
        return values;
    }

    /** Another file of the folder. */
    String text(String name) throws IOException {
        Path own = file.resolveSibling(name);
        return Files.exists(own) ? Files.readString(own) : packed(name);
    }

    private static String packed(String name) throws IOException {
        try (InputStream stream = Configuration.class.getResourceAsStream("config/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
