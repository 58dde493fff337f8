package se.samrum.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.samrum.key.KeyFolder;

/**
 * Makes the database what the wall needs: roles, tables, the demonstration world, and a check of the whole floor.
 * It works with the installing login and is finished before the application starts, which never sees that login.
 */
final class Installation {

    private static final List<String> WITHOUT_LOGIN = List.of("samrum_owner", "samrum_gate");

    /** A large object belongs to no room and is seen by everybody who knows its number. */
    private static final String NO_LARGE_OBJECTS = """
            do $$ declare f regprocedure; begin
                for f in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
                         and proname ~ '^lo_|^lowrite$|^loread$' and proname <> 'lo_close' loop
                    execute format('revoke execute on function %s from public', f);
                end loop;
            end $$""";

    /** Every table belongs to the owner from its first moment on. */
    private static final String AS_OWNER = "?options=-c%20role=samrum_owner";

    private Installation() {}

    /**
     * Installs or upgrades; a second run changes nothing.
     *
     * @throws WeakFloor when a right, a policy or an owner is not what the list says
     * @throws Refused when the database refuses; a failed migration leaves the old state
     */
    static void install(Database database, Secrets secrets, KeyFolder keys) {
        try (Connection connection = database.open()) {
            makeRoles(connection);
            setPasswords(connection, secrets);
            migrate(database);
            Demonstration.settle(connection, keys);
            Floor.check(connection);
        } catch (SQLException | FlywayException refused) {
            throw new Refused("The database could not be prepared; what it held before is untouched.", refused);
        }
    }

    private static void makeRoles(Connection connection) throws SQLException {
        for (String role : WITHOUT_LOGIN) {
            run(connection, "create role " + role + " nologin", role);
        }
        for (String role : RunTimeLogin.names()) {
            run(connection, "create role " + role + " login", role);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("grant samrum_gate to samrum_owner");
            statement.execute("create schema if not exists samrum authorization samrum_owner");
            statement.execute("revoke all on schema public from public");
            statement.execute("revoke all on database samrum from public");
            statement.execute(NO_LARGE_OBJECTS);
            for (String role : RunTimeLogin.names()) {
                statement.execute("grant connect on database samrum to " + role);
                statement.execute("alter role " + role + " in database samrum set search_path = samrum");
            }
        }
    }

    private static void run(Connection connection, String create, String role) throws SQLException {
        try (Statement statement = connection.createStatement();
                var known = statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
            if (!known.next()) {
                statement.execute(create);
            }
        }
    }

    private static void setPasswords(Connection connection, Secrets secrets) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> login :
                    RunTimeLogin.passwords(secrets).entrySet()) {
                statement.execute("alter role " + login.getKey() + " password '" + login.getValue() + "'");
            }
        }
    }

    private static void migrate(Database database) {
        Flyway.configure(Installation.class.getClassLoader())
                .dataSource(database.url() + AS_OWNER, database.user(), database.password())
                .defaultSchema("samrum")
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
