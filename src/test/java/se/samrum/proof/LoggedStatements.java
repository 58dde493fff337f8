package se.samrum.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** The statements of the application as PostgreSQL itself logs them, every one and whole. */
final class LoggedStatements {

    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:\\n]+|statement): (.*(?:\\n\\t.*)*)");

    private final Path log;

    private LoggedStatements(Path log) {
        this.log = log;
    }

    /** Logs from now on what every new connection of the application says, and ends the old ones. */
    static LoggedStatements begin(Connection superuser) throws SQLException {
        renew(superuser, "alter role samrum_app set log_statement = 'all'");
        String named = System.getenv("TEST_DB_LOG");
        return new LoggedStatements(named == null ? own(superuser) : Path.of(named));
    }

    /** Where the built-in server writes its log. */
    private static Path own(Connection superuser) throws SQLException {
        Path database = Path.of(Books.column(superuser, "show data_directory").get(0));
        return database.resolveSibling("log").resolve("postgresql.log");
    }

    /** Logs no more. */
    static void end(Connection superuser) throws SQLException {
        renew(superuser, "alter role samrum_app reset log_statement");
    }

    private static void renew(Connection superuser, String setting) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(setting);
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samrum_app'");
        }
    }

    /**
     * What is said while something is done, without the questions whether a connection is still there. A list of parameters
     * is told as one, because a page with more rows asks the same statement about more ids.
     */
    List<String> during(Callable<?> doing) throws Exception {
        long begin = log.toFile().length();
        doing.call();
        return STATEMENT
                .matcher(from(begin))
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").replaceAll("\\$\\d+(,\\$\\d+)*", "\\$"))
                .filter(statement -> !statement.equals("SELECT 1") && !statement.isBlank())
                .toList();
    }

    private String from(long begin) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] said = new byte[(int) (file.length() - begin)];
            file.seek(begin);
            file.readFully(said);
            return new String(said, UTF_8);
        }
    }
}
