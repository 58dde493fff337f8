package se.samrum.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The log of a launched Samrum, checked from outside by the verifier's command. */
record LaunchedLog(Path data, LaunchedDatabase database) {

    /** Ends with what the command said, or throws when it did not find the log sound. */
    String verified() throws IOException, InterruptedException, SQLException {
        Path heads = data.resolve("heads");
        ProcessBuilder command = new ProcessBuilder(
                "java",
                "-cp",
                "target/samrum-start.jar",
                "se.samrum.verify.Verify",
                "--key",
                heads.resolve("keys.txt").toString(),
                "--heads",
                heads.resolve("heads.txt").toString(),
                "--leaves",
                heads.resolve("leaves.bin").toString(),
                "--url",
                database.url(),
                "--user",
                "samrum_verify");
        command.environment().put("SAMRUM_VERIFY_PASSWORD", password());
        Process verifier = command.redirectErrorStream(true).start();
        String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (verifier.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }

    /** How many events the newest shipped head covers. */
    long size() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("heads/heads.txt"));
        int last = lines.size() - 1;
        while (!lines.get(last).matches("\\d+")) {
            last--;
        }
        return Long.parseLong(lines.get(last));
    }

    private String password() throws IOException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return secrets.getProperty("verify");
    }
}
