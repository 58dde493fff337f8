package se.samrum.membership;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;

/**
 * A town in one transaction that never commits: whoever calls is the application's login from then on, with the caller's own
 * seal, and everything is gone afterwards.
 */
public final class MatrixTown implements AutoCloseable {

    private final Connection connection = Town.owner();

    public MatrixTown() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** As the owner again. */
    public MatrixTown owner() throws SQLException {
        execute("reset session authorization");
        return this;
    }

    /** From now on this is the application, called by this person under this hat. */
    public MatrixTown as(String login, Hat hat) throws SQLException {
        owner();
        LoginToken token = LoginToken.random();
        run(
                "insert into login_session (id, token_hash, user_id, hat, opened_at, expires_at)"
                        + " values (?, ?, ?, ?, now(), now() + interval '8 hours')",
                UUID.randomUUID(),
                token.hash(),
                Town.user(login),
                hat.name());
        execute("set session authorization samrum_app");
        execute("set local search_path = samrum");
        assertTrue(Gate.beginAs(token, connection));
        return this;
    }

    /** Somebody becomes something without having been proposed, as the installation would do it. */
    public MatrixTown settle(String login, String role) throws SQLException {
        owner();
        run(
                "insert into membership (id, user_id, agency_id, role, valid_from, confirmed_at)"
                        + " select gen_random_uuid(), id, agency_id, ?, now() - interval '1 day', now() from app_user where id = ?",
                role,
                Town.user(login));
        return this;
    }

    /** A proposal of somebody, or of the installation when that is null. */
    public UUID waiting(String login, String role, String room, String proposer) throws SQLException {
        owner();
        UUID id = UUID.randomUUID();
        run(
                "insert into membership (id, user_id, agency_id, room_id, role, valid_from, proposed_by)"
                        + " select ?, id, agency_id, ?, ?, now() - interval '1 day', ? from app_user where id = ?",
                id,
                room == null ? null : Town.room(room),
                role,
                proposer == null ? null : Town.user(proposer),
                Town.user(login));
        return id;
    }

    /** A one-time link that was made and used. */
    void link(String forLogin, String maker) throws SQLException {
        owner();
        run(
                "insert into invitation values (gen_random_uuid(), ?, ?, ?, now(), now() + interval '1 hour', now())",
                Town.user(forLogin),
                SealedRows.inTown().login("link " + UUID.randomUUID()),
                Town.user(maker));
    }

    boolean propose(String login, String role, String room) throws SQLException {
        return yes(
                "select propose_membership(gen_random_uuid(), ?, ?, ?, now(), null)",
                Town.user(login),
                role,
                room == null ? null : Town.room(room));
    }

    public boolean yes(String query, Object... parameters) throws SQLException {
        return "t".equals(one(query, parameters));
    }

    public String one(String query, Object... parameters) throws SQLException {
        try (PreparedStatement select = prepare(query, parameters);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : "nothing";
        }
    }

    public void run(String statement, Object... parameters) throws SQLException {
        try (PreparedStatement update = prepare(statement, parameters)) {
            update.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** The SQLSTATE with which a statement is refused; "00000" when it is not. */
    public String refusal(String statement) throws SQLException {
        execute("savepoint before");
        try {
            execute(statement);
            return "00000";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            execute("rollback to before");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
