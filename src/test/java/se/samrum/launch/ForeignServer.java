package se.samrum.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that is not Samrum's own, prepared as its administrator is told to. */
final class ForeignServer {

    static final String LOGIN = "samrum";
    static final String PASSWORD = "bjork's-ris";

    private static final String MARK = "made by the tests of Samrum";

    private final Database administrator;

    /** Knows the server by the login of its administrator, to any database but {@code samrum}. */
    ForeignServer(Database administrator) {
        this.administrator = administrator;
    }

    /** A server of the tests' own that holds nothing yet. */
    static ForeignServer emptied(EmbeddedPostgres postgres) throws SQLException {
        Database own = postgres.database();
        ForeignServer server = new ForeignServer(own);
        Database elsewhere = server.administrator("postgres");
        run(elsewhere, "drop database samrum");
        return new ForeignServer(elsewhere);
    }

    /** Runs the script, as psql does; what former tests left is taken away first. */
    void prepare() throws IOException, SQLException {
        clear();
        String[] parts = Files.readString(Path.of("config/database.sql")).split("\\\\connect samrum");
        for (String statement :
                parts[0].replaceAll("(?m)^(--.*|\\\\getenv.*)$", "").split(";\n")) {
            if (!statement.isBlank()) {
                run(administrator, statement.replace(":'password'", "'" + PASSWORD.replace("'", "''") + "'"));
            }
        }
        run(administrator(LOGIN), parts[1]);
        run(administrator, "comment on database samrum is '" + MARK + "'");
    }

    private void clear() throws SQLException {
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement()) {
            String mark;
            try (ResultSet row = statement.executeQuery(
                    "select shobj_description(oid, 'pg_database') from pg_database where datname = 'samrum'")) {
                mark = row.next() ? row.getString(1) : MARK;
            }
            if (!MARK.equals(mark)) {
                throw new IllegalStateException("the server holds a Samrum that the tests did not make");
            }
            statement.execute("drop database if exists samrum with (force)");
            statement.execute("""
                    do $$ declare r text; begin
                        for r in select rolname from pg_roles where rolname = 'samrum' or rolname like 'samrum\\_%' loop
                            execute format('drop owned by %1$I cascade', r);
                        end loop;
                        for r in select rolname from pg_roles where rolname like 'samrum\\_%' loop
                            execute format('drop role %1$I', r);
                        end loop;
                        drop role if exists samrum;
                    end $$""");
        }
    }

    /** The administrator in another database. */
    Database administrator(String database) {
        return new Database(url(database), administrator.user(), administrator.password());
    }

    /** What the deployer tells Samrum. */
    Database login() {
        return new Database(url(LOGIN), LOGIN, PASSWORD);
    }

    String url(String database) {
        return administrator.url().replaceFirst("/[^/]+$", "/" + database);
    }

    static void run(Database login, String statement) throws SQLException {
        try (Connection connection = login.open();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
