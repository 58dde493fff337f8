package se.samrum.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Gate;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.Signed;
import se.samrum.organisation.Entrance;
import se.samrum.staff.Hired;
import se.samrum.staff.StaffService;
import se.samrum.staff.UserForm;

/** A one-time link: for one person, for three days, for one password. */
@ExtendWith(ArquillianExtension.class)
class InvitationInsideIT {

    private static final String PASSWORD = "mossa lykta tråg ensam";
    private static final String HERE = "127.0.0.1";

    @Inject
    Invitations invitations;

    @Inject
    StaffService staff;

    @Inject
    Gate gate;

    @Test
    void letsANewUserChooseAPasswordOnce() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UserForm form = Hired.form();
        UUID user = staff.add(form).orElseThrow();
        InvitationCode code = link(user);
        Invitee invitee = invitations.open(code, HERE).orElseThrow();
        assertEquals("Nils Ekdal " + form.getLogin(), invitee.name() + " " + invitee.login());
        assertEquals(Optional.of("password.short"), invitations.problem(invitee, "kort"));
        assertTrue(invitations.use(code, PASSWORD, HERE));
        assertEquals("USE_INVITATION DONE " + user, last());
        assertTrue(Entrance.opens(form.getLogin(), PASSWORD));
        assertTrue(invitations.open(code, HERE).isEmpty());
        assertTrue(last().startsWith("USE_INVITATION DENIED"));
        assertFalse(invitations.use(code, "en helt annan mening här", HERE));
        assertTrue(Entrance.opens(form.getLogin(), PASSWORD));
    }

    @Test
    void endsWhatWasOpenBefore() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID user = Hired.somebody();
        LoginToken open = LoginToken.random();
        Town.run(
                "insert into login_session (id, token_hash, user_id, hat, opened_at, expires_at)"
                        + " values (?, ?, ?, 'WORK', now(), now() + interval '8 hours')",
                UUID.randomUUID(),
                open.hash(),
                user);
        InvitationCode code = link(user);
        assertTrue(gate.look(open).isPresent());
        assertTrue(invitations.use(code, PASSWORD, HERE));
        assertTrue(gate.look(open).isEmpty());
    }

    @Test
    void opensNothingWhenItIsTooOldReplacedOrForSomebodyBlocked() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID user = Hired.somebody();
        InvitationCode first = link(user);
        InvitationCode second = link(user);
        assertTrue(invitations.open(first, HERE).isEmpty());
        assertTrue(invitations.open(second, HERE).isPresent());
        staff.block(user);
        assertTrue(invitations.open(second, HERE).isEmpty());
        assertFalse(invitations.use(second, PASSWORD, HERE));
        staff.unblock(user);
        Town.run("update invitation set expires_at = now() where user_id = ?", user);
        assertTrue(invitations.open(second, HERE).isEmpty());
        assertFalse(invitations.use(second, PASSWORD, HERE));
    }

    @Test
    void isStoredNowhereAndPrintsAsNothing() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        InvitationCode code = link(Hired.somebody());
        assertEquals("InvitationCode", code.toString());
        assertEquals(
                "0",
                Town.one(
                        "select count(*) from invitation i where i::text like '%' || ? || '%'",
                        code.text().substring(0, 20)));
    }

    private InvitationCode link(UUID user) {
        return InvitationCode.parse(staff.invite(user).code()).orElseThrow();
    }

    private static String last() throws SQLException {
        return Town.one("select action || ' ' || outcome || ' ' || coalesce(user_id::text, '') from audit_event"
                + " order by at desc limit 1");
    }
}
