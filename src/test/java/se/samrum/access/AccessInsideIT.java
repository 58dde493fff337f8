package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;

/** The wall in Java: everybody, every action, every room; only the rule book and a membership together open a door. */
@ExtendWith(ArquillianExtension.class)
class AccessInsideIT {

    @Inject
    Access access;

    @Inject
    Visit visit;

    @Inject
    UserTransaction transaction;

    @Test
    void opensExactlyTheDoorsOfMembershipAndRuleBook() throws Exception {
        for (String person : hats()) {
            String login = person.split(" ")[0];
            Hat hat = Hat.valueOf(person.split(" ")[1]);
            Signed.as(login, hat);
            for (Action action : Action.values()) {
                assertEquals(expected(login, hat, action), opened(action), login + " " + hat + " " + action);
            }
        }
    }

    @Test
    void opensNothingWithoutATransaction() throws Exception {
        Signed.as("tove");
        visit.startAttempt();
        try {
            UUID room = Town.room("Norrängsskolans rum");
            assertThrows(IllegalStateException.class, () -> access.enter(Action.LIST_CONCERNS, room));
        } finally {
            visit.endAttempt();
        }
    }

    @Test
    void opensNothingAfterTheSignInHasEnded() throws Exception {
        LoginToken token = Signed.as("tove");
        Town.run("update login_session set ended_at = now() where token_hash = ?", token.hash());
        assertEquals(Set.of(), opened(Action.LIST_CONCERNS));
    }

    private static List<String> hats() throws SQLException {
        List<String> hats = new ArrayList<>();
        for (String login : Town.people()) {
            Town.all("select hats_of(?)", Town.user(login)).forEach(hat -> hats.add(login + " " + hat));
        }
        return hats;
    }

    private Set<String> opened(Action action) throws Exception {
        Set<String> opened = new TreeSet<>();
        for (String room : Town.all("select room_id from room")) {
            if (opens(action, UUID.fromString(room))) {
                opened.add(room);
            }
        }
        return opened;
    }

    private boolean opens(Action action, UUID room) throws Exception {
        transaction.begin();
        visit.startAttempt();
        try {
            access.enter(action, room);
            return true;
        } catch (Denied closed) {
            return false;
        } finally {
            visit.endAttempt();
            transaction.rollback();
        }
    }

    private static Set<String> expected(String login, Hat hat, Action action) throws Exception {
        Set<String> rooms = new TreeSet<>();
        for (String line : Town.all("""
                select distinct m.role || ' ' || r.kind || ' ' || r.room_id from membership m join room r
                on r.room_id = m.room_id or r.kind = 'MUNICIPALITY' where m.user_id = ? and hat_of(m.role) = ?
                and m.confirmed_at is not null and m.ended_at is null""", Town.user(login), hat.name())) {
            String[] parts = line.split(" ");
            if (Policy.allows(action, Role.valueOf(parts[0]), RoomKind.valueOf(parts[1]))) {
                rooms.add(parts[2]);
            }
        }
        return rooms;
    }
}
