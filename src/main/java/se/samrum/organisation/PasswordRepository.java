package se.samrum.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.DatabaseAway;
import se.samrum.access.LoginToken;
import se.samrum.access.Pools;

/** The hashes of passwords, by the only database login that may read or write one. */
@ApplicationScoped
@Transactional
class PasswordRepository {

    @Inject
    Pools pools;

    @Inject
    Staff staff;

    /** The password of whoever signs in with this name. */
    Optional<KnownPassword> find(String login) {
        return find("u.login_index = ?", staff.index(login));
    }

    /** The password of whoever holds this token, locked or not. */
    Optional<KnownPassword> find(LoginToken token) {
        return find("""
                u.id = (select s.user_id from login_session s
                        where s.token_hash = ? and s.ended_at is null and s.expires_at > clock_timestamp())""", token.hash());
    }

    private Optional<KnownPassword> find(String which, byte[] key) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement find = connection.prepareStatement("""
                        select u.id, u.login_index, p.hash, u.blocked_at is not null
                        from app_user u join password p on p.user_id = u.id where\s""" + which)) {
            find.setBytes(1, key);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new KnownPassword(
                                row.getObject(1, UUID.class), row.getBytes(2), row.getString(3), row.getBoolean(4)))
                        : Optional.empty();
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** What anybody would try as this person's password: the names of the person and of the place. */
    List<String> names(UUID user) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select u.id, u.room_id, u.version, u.login, u.name, a.name as agency, m.name as municipality
                        from app_user u join agency a on a.id = u.agency_id join municipality m on m.id = a.municipality_id
                        where u.id = ?""")) {
            select.setObject(1, user);
            List<String> names = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.addAll(List.of(
                            staff.login(row), staff.name(row), row.getString("agency"), row.getString("municipality")));
                }
            }
            return names;
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /**
     * Sets a password, in the running transaction if there is one, and ends every session of that person but this one.
     *
     * @param hash as {@link PasswordHash} makes it
     * @param kept empty when nobody is signed in, as when a first password is set
     */
    void set(UUID user, String hash, Optional<LoginToken> kept) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement set = connection.prepareStatement("""
                        insert into password (user_id, hash, set_at) values (?, ?, clock_timestamp())
                        on conflict (user_id) do update set hash = excluded.hash, set_at = excluded.set_at""");
                PreparedStatement end = connection.prepareStatement("""
                        update login_session set ended_at = clock_timestamp()
                        where user_id = ? and ended_at is null and token_hash is distinct from ?""")) {
            set.setObject(1, user);
            set.setString(2, hash);
            set.executeUpdate();
            end.setObject(1, user);
            end.setObject(2, kept.map(LoginToken::hash).orElse(null), Types.BINARY);
            end.executeUpdate();
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }
}
