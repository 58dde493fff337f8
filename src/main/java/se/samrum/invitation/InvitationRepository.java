package se.samrum.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.AuditTrail;
import se.samrum.access.DatabaseAway;
import se.samrum.access.Pools;
import se.samrum.organisation.ChosenPassword;
import se.samrum.organisation.Staff;

/** One-time links, by the database login that signs people in. Using one is one transaction with its audit event. */
@ApplicationScoped
@Transactional
class InvitationRepository {

    @Inject
    Pools pools;

    @Inject
    AuditTrail trail;

    @Inject
    ChosenPassword passwords;

    @Inject
    Staff staff;

    Optional<Invitee> find(InvitationCode code) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement find = connection.prepareStatement("select * from see_invitation(?)")) {
            find.setBytes(1, code.hash());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(invitee(row)) : Optional.empty();
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    private Invitee invitee(ResultSet row) throws SQLException {
        UUID user = row.getObject("id", UUID.class);
        UUID room = row.getObject("room_id", UUID.class);
        int version = row.getInt("version");
        String login = staff.openLogin(room, user, version, row.getBytes("login"));
        return new Invitee(user, login, staff.name(row));
    }

    /** Writes that somebody came with a code that opens nothing. */
    void refuse(String address) {
        try (Connection connection = pools.signingIn().getConnection()) {
            trail.signing(connection, Action.USE_INVITATION, false, Optional.empty(), Optional.empty(), address);
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }

    /** Sets the password and spends the code; false when it was spent meanwhile, and then nothing is kept. */
    boolean use(InvitationCode code, String hash, String address) {
        try (Connection connection = pools.signingIn().getConnection();
                PreparedStatement use = connection.prepareStatement("select use_invitation(?)")) {
            use.setBytes(1, code.hash());
            try (ResultSet row = use.executeQuery()) {
                row.next();
                Optional<UUID> user = Optional.ofNullable(row.getObject(1, UUID.class));
                user.ifPresent(whose -> passwords.set(whose, hash));
                trail.signing(connection, Action.USE_INVITATION, user.isPresent(), user, Optional.empty(), address);
                return user.isPresent();
            }
        } catch (SQLException away) {
            throw DatabaseAway.of(away);
        }
    }
}
