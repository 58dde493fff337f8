package se.samrum.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command by which an outsider checks a log; README.md and src/site/audit-log.md say how to run it. It ends with 0
 * when the log is sound, 1 when something is wrong, and 2 when it cannot tell.
 */
public final class Verify {

    private static final int SOUND = 0;
    private static final int BAD = 1;
    private static final int UNKNOWN = 2;
    private static final Set<String> NEEDED = Set.of("--key", "--heads", "--url", "--user");
    private static final Set<String> KNOWN =
            Set.of("--key", "--heads", "--url", "--user", "--leaves", "--retention-years");
    private static final String PASSWORD = "SAMRUM_VERIFY_PASSWORD";
    private static final String USAGE = """
            java -cp samrum-start.jar se.samrum.verify.Verify --key <key or file> --heads <heads.txt>
                 [--leaves <leaves.bin>] --url <jdbc:postgresql://…> --user <name> [--retention-years <5 or more>]
            with the password in the environment variable %s""".formatted(PASSWORD);

    private final Map<String, String> options;
    private final PrintStream out;

    private Verify(Map<String, String> options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Takes the options of the usage text. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        Optional<Map<String, String>> options = parse(arguments);
        if (options.isEmpty()) {
            out.println(USAGE);
            return UNKNOWN;
        }
        try {
            return new Verify(options.get(), out).verify(environment.getOrDefault(PASSWORD, ""));
        } catch (IOException | SQLException | NumberFormatException unreadable) {
            out.println("Nothing can be told: " + unreadable.getMessage());
            return UNKNOWN;
        }
    }

    private static Optional<Map<String, String>> parse(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        boolean whole = options.size() * 2 == arguments.length
                && options.keySet().containsAll(NEEDED)
                && KNOWN.containsAll(options.keySet());
        return whole ? Optional.of(options) : Optional.empty();
    }

    private int verify(String password) throws IOException, SQLException {
        ShippedLog log = new ShippedLog(
                Path.of(options.get("--heads")),
                Optional.ofNullable(options.get("--leaves")).map(Path::of));
        int years = Integer.parseInt(options.getOrDefault("--retention-years", "5"));
        try (Connection connection =
                DriverManager.getConnection(options.get("--url"), options.get("--user"), password)) {
            connection.setSchema("samrum");
            Verdict verdict = log.verify(Trust.in(key()), connection, Clock.systemUTC(), years, this::tell);
            tell(verdict);
            return verdict.isSound() ? SOUND : BAD;
        }
    }

    /** The key itself, or the first key that a file names. */
    private String key() throws IOException {
        String key = options.get("--key");
        if (VerifierKey.parse(key).isPresent()) {
            return key;
        }
        return Files.readAllLines(Path.of(key)).stream()
                .filter(line -> VerifierKey.parse(line).isPresent())
                .findFirst()
                .orElse("");
    }

    private void tell(long leaves) {
        out.println(leaves + " events checked …");
    }

    private void tell(Verdict verdict) {
        String until = verdict.until().map(Object::toString).orElse("no time at all");
        out.println(verdict.covered() + " events checked against signed heads, up to " + until + "; " + verdict.pruned()
                + " of them had gone after their time; " + verdict.waiting() + " are not covered by a head yet.");
        verdict.clock().filter(clock -> !verdict.bad().equals(verdict.clock())).ifPresent(out::println);
        out.println(verdict.bad()
                .map(bad -> "THE LOG IS NOT SOUND. " + bad)
                .orElse("The log is sound. What is not covered yet is less than five minutes old."));
    }
}
