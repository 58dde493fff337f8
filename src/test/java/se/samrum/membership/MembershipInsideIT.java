package se.samrum.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Action;
import se.samrum.access.Denied;
import se.samrum.access.Gate;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.Role;
import se.samrum.access.Room;
import se.samrum.access.Signed;
import se.samrum.staff.Hired;
import se.samrum.staff.StaffService;
import se.samrum.staff.StepRow;
import se.samrum.today.TodayService;

/** Two persons for every membership, through the services as the pages use them. */
@ExtendWith(ArquillianExtension.class)
class MembershipInsideIT {

    @Inject
    MembershipService memberships;

    @Inject
    StaffService staff;

    @Inject
    TodayService today;

    @Inject
    News news;

    @Inject
    Gate gate;

    private interface Doing {
        void now() throws SQLException;
    }

    @Test
    void letsSomebodyInWhenTwoHaveSaidSoAndOutWhenOneSaysSo() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID user = Hired.somebody();
        UUID id = memberships.propose(user, Hired.memberOf(room));
        LoginToken token = signedIn(user);
        assertEquals(List.of(), rooms(token));
        assertEquals(
                "CONFIRM_MEMBERSHIP DENIED",
                lastEvent(() -> assertThrows(Denied.class, () -> memberships.confirm(id))));
        Signed.as("mats");
        MembershipView waiting = memberships.open(id);
        assertEquals("Nils Ekdal", waiting.row().name());
        assertEquals("Yusuf Demir", waiting.name(waiting.row().proposed()).orElseThrow());
        assertTrue(waiting.row().confirmable());
        memberships.confirm(id);
        assertTrue(rooms(token).contains(room));
        assertThrows(Denied.class, () -> memberships.confirm(id), "once");
        memberships.end(id);
        assertFalse(rooms(token).contains(room));
        assertEquals(
                List.of("ENDED", "CONFIRMED", "PROPOSED", "MADE"),
                staff.open(user).steps().stream().map(StepRow::step).toList());
    }

    @Test
    void aProposalOfAnotherAgencyAndOneThatIsNotThereLookTheSame() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID police = memberships.propose(Town.user("david"), Hired.as(Role.REGISTRAR));
        Signed.as("mats");
        for (UUID closed : List.of(police, UUID.randomUUID())) {
            assertThrows(Denied.class, () -> memberships.open(closed));
            assertThrows(Denied.class, () -> memberships.confirm(closed));
            assertThrows(Denied.class, () -> memberships.refuse(closed));
            assertThrows(Denied.class, () -> memberships.end(closed));
        }
        assertThrows(Denied.class, () -> staff.open(Town.user("david")));
        assertFalse(memberships.list().rows().stream().anyMatch(row -> row.id().equals(police)));
        Signed.as("yusuf", Hat.ADMINISTER);
        memberships.refuse(police);
    }

    @Test
    void nobodyElseSeesOrTouchesTheRegister() throws SQLException {
        UUID user = Town.user("oskar");
        for (String login : List.of("tove", "henrik", "karin", "birgitta")) {
            Signed.as(login);
            List<Doing> doings = List.of(
                    memberships::list,
                    () -> memberships.propose(user, Hired.as(Role.REGISTRAR)),
                    () -> memberships.confirm(user),
                    staff::list,
                    () -> staff.open(user),
                    () -> staff.add(Hired.form()),
                    () -> staff.amend(user, 1, Hired.form()),
                    () -> staff.invite(user),
                    () -> staff.block(user),
                    () -> staff.unblock(user));
            doings.forEach(doing -> assertThrows(Denied.class, doing::now, login));
        }
        Signed.as("mats");
        assertThrows(Denied.class, () -> staff.invite(user), "an approver makes no link");
        assertThrows(Denied.class, () -> staff.add(Hired.form()));
        assertThrows(Denied.class, () -> staff.amend(user, 1, Hired.form()));
        assertThrows(Denied.class, () -> memberships.propose(user, Hired.as(Role.REGISTRAR)));
    }

    @Test
    void tellsTheMembersOfTheRoomAndNobodyElse() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID id = memberships.propose(Hired.somebody(), Hired.memberOf(room));
        Signed.as("mats");
        today.see();
        assertTrue(news.getWaiting() > 0);
        memberships.confirm(id);
        Signed.as("tove");
        today.see();
        NewsRow told = news.getRows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("Nils Ekdal, Skolan i Lövsjö, MEMBER", told.name() + ", " + told.agency() + ", " + told.role());
        assertEquals("Mats Rosén", told.by().orElseThrow());
        for (String login : List.of("farida", "henrik", "mats", "petra")) {
            Signed.as(login);
            today.see();
            assertFalse(news.getRows().stream().anyMatch(row -> row.id().equals(id)), login);
        }
        Signed.as("mats");
        memberships.end(id);
    }

    @Test
    void aFailedLineInTheLogConfirmsNothing() throws SQLException {
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID id = memberships.propose(Hired.somebody(), Hired.as(Role.REGISTRAR));
        Signed.as("mats");
        Town.run("revoke insert on audit_event from samrum_app");
        try {
            assertThrows(RuntimeException.class, () -> memberships.confirm(id));
        } finally {
            Town.run("grant insert on audit_event to samrum_app");
        }
        assertEquals(MembershipState.WAITING, memberships.open(id).row().stateAt(Instant.EPOCH.plusSeconds(1)));
    }

    private LoginToken signedIn(UUID user) throws SQLException {
        LoginToken token = LoginToken.random();
        Town.run(
                "insert into login_session (id, token_hash, user_id, hat, opened_at, expires_at)"
                        + " values (?, ?, ?, 'WORK', now(), now() + interval '8 hours')",
                UUID.randomUUID(),
                token.hash(),
                user);
        return token;
    }

    private List<UUID> rooms(LoginToken token) {
        return gate.look(token).orElseThrow().placesFor(Action.LIST_CONCERNS).stream()
                .flatMap(place -> place.in().stream())
                .map(Room::id)
                .toList();
    }

    private static String lastEvent(Doing doing) throws SQLException {
        doing.now();
        return Town.one("select action || ' ' || outcome from audit_event order by at desc limit 1");
    }
}
