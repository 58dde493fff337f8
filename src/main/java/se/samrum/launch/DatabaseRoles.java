package se.samrum.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;

/** The roles of the wall, made by a login that may make roles and need not be a superuser. */
final class DatabaseRoles {

    static final String OWNER = "samrum_owner";

    private static final List<String> WITHOUT_LOGIN = List.of(OWNER, "samrum_gate");

    /** Since PostgreSQL 16 whoever makes a role does not act as it before giving that to himself. */
    private static final String INSTALL_AS_OWNER = """
            do $$ begin
                if not (select rolsuper from pg_roles where rolname = current_user) then
                    execute format('grant samrum_owner to %I with inherit true, set true', current_user);
                end if;
            end $$""";

    /** Roles belong to the server, so that two Samrums on one server would share their logins. */
    private static final String ANOTHER = """
            select d.datname from pg_shdepend s join pg_database d on d.oid = s.dbid
            join pg_roles r on r.oid = s.refobjid and r.rolname = 'samrum_owner'
            where s.refclassid = 'pg_authid'::regclass and s.deptype = 'o' and d.datname <> current_database()
            order by d.datname limit 1""";

    private DatabaseRoles() {}

    /**
     * Makes what is missing and lets the run-time logins into this database.
     *
     * @throws Refused when the logins are those of another Samrum on the server
     */
    static void make(Connection connection, Database database, Secrets secrets) throws SQLException {
        refuseAnother(connection, database, secrets);
        try (Statement statement = connection.createStatement()) {
            for (String role : WITHOUT_LOGIN) {
                create(statement, role, "nologin");
            }
            for (String role : RunTimeLogin.names()) {
                create(statement, role, "login");
            }
            statement.execute(INSTALL_AS_OWNER);
            statement.execute("grant samrum_gate to samrum_owner");
            letIn(statement, here(statement));
        }
        setPasswords(connection, secrets);
    }

    /** Nobody but the run-time logins connects to this database. */
    private static void letIn(Statement statement, String here) throws SQLException {
        statement.execute("revoke all on database " + here + " from public");
        for (String role : RunTimeLogin.names()) {
            statement.execute("grant connect on database " + here + " to " + role);
            statement.execute("alter role " + role + " in database " + here + " set search_path = samrum");
        }
    }

    private static void refuseAnother(Connection connection, Database database, Secrets secrets) throws SQLException {
        Optional<String> another = another(connection);
        Database app = new Database(database.url(), "samrum_app", secrets.app());
        if (another.isPresent() && !ExternalPostgres.accepts(app)) {
            throw new Refused("The server holds another Samrum, in the database " + another.get()
                    + ", and both would share its logins: give this one a server of its own.");
        }
    }

    private static Optional<String> another(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ANOTHER)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static String here(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select quote_ident(current_database())")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void create(Statement statement, String role, String login) throws SQLException {
        boolean known;
        try (ResultSet found = statement.executeQuery("select from pg_roles where rolname = '" + role + "'")) {
            known = found.next();
        }
        if (!known) {
            statement.execute("create role " + role + " " + login);
        }
    }

    /** Sent as SCRAM verifiers (RFC 5802), so that no password stands in a statement that the server might log. */
    private static void setPasswords(Connection connection, Secrets secrets) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (Map.Entry<String, String> login : RunTimeLogin.passwords(secrets).entrySet()) {
            postgres.alterUserPassword(login.getKey(), login.getValue().toCharArray(), "scram-sha-256");
        }
    }
}
