package se.samrum.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;
import se.samrum.key.KeyFolder;

/**
 * Makes the database what the wall needs: roles, tables, whoever works there from the beginning, and a check of the whole floor.
 * It works with the installing login and is finished before the application starts, which never sees that login.
 */
final class Installation {

    /** A large object belongs to no room and is seen by everybody who knows its number. */
    private static final String NO_LARGE_OBJECTS = """
            do $$ declare f regprocedure; begin
                for f in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
                         and proname ~ '^lo_|^lowrite$|^loread$' and proname <> 'lo_close' loop
                    execute format('revoke execute on function %s from public', f);
                end loop;
            end $$""";

    private Installation() {}

    /**
     * Installs or upgrades; a second run changes nothing.
     *
     * @throws WeakFloor when a right, a policy or an owner is not what the list says
     * @throws Refused when the database refuses or is for something else; a failed migration leaves the old state
     */
    static void install(Database database, Secrets secrets, KeyFolder keys, ModeSettings mode) {
        try (Connection connection = database.open()) {
            DatabaseRoles.make(connection, database, secrets);
            makeSchema(connection);
            migrate(database);
            if (mode.isProduction()) {
                Beginning.settle(connection, mode);
            } else {
                Demonstration.settle(connection, keys);
            }
            Floor.check(connection);
        } catch (SQLException | FlywayException refused) {
            throw new Refused("The database could not be prepared; what it held before is untouched.", refused);
        }
    }

    private static void makeSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists samrum authorization " + DatabaseRoles.OWNER);
            statement.execute("revoke all on schema public from public");
            if (isSuperuser(statement)) {
                statement.execute(NO_LARGE_OBJECTS);
            }
        }
    }

    /** On a server of the deployer's own {@code config/database.sql} has done what only a superuser can do. */
    private static boolean isSuperuser(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Every table belongs to the owner from its first moment on. */
    private static void migrate(Database database) {
        PGSimpleDataSource asOwner = new PGSimpleDataSource();
        asOwner.setUrl(database.url());
        asOwner.setUser(database.user());
        asOwner.setPassword(database.password());
        asOwner.setOptions("-c role=" + DatabaseRoles.OWNER);
        Flyway.configure(Installation.class.getClassLoader())
                .dataSource(asOwner)
                .defaultSchema("samrum")
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
