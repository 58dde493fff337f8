package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of 25 with the names opened, beside the same list with the names left sealed, in turns. */
@Tag("proof")
class OpeningCostIT {

    private static final int CONCERNS = 25;
    private static final String NAME = "Xaver Asson";
    private static final String INITIALS = "X.\u00a0A.";

    @Test
    void aListCostsLittleMoreForBeingSealed() throws Exception {
        Path sealed = LeftSealed.build(NAME);
        try (Launched opening = Launched.in("opening");
                Launched leaving = Launched.in("leaving", sealed)) {
            ListVisit opened = visit(opening);
            ListVisit left = visit(leaving);
            assertSame(opened, left);
            int seconds = Proof.size(0, 20);
            opened.warmUp(seconds);
            left.warmUp(seconds);
            compare(opened, left);
        }
    }

    private static ListVisit visit(Launched samrum) throws Exception {
        UUID room = samrum.database().unit("elin");
        try (Connection superuser = samrum.database().superuser()) {
            try (Statement quiet = superuser.createStatement()) {
                quiet.execute("set session_replication_role = replica");
                quiet.execute("delete from concern where room_id = '" + room + "'");
            }
            Books.fill(superuser, samrum.rows(), room, CONCERNS, NAME, "Sett av den egna enheten.");
            String id = Books.column(superuser, "select id from concern where room_id = '" + room + "' limit 1")
                    .get(0);
            return ListVisit.of(samrum, Visitor.signIn(samrum.site(), "elin"), room, UUID.fromString(id));
        }
    }

    /** Both show the same page, so that nothing but the opening differs. */
    private static void assertSame(ListVisit opened, ListVisit left) throws Exception {
        String page = opened.ask("list").body();
        assertTrue(page.split(INITIALS, -1).length > CONCERNS, page);
        assertEquals(page.split(INITIALS, -1).length, left.ask("list").body().split(INITIALS, -1).length);
    }

    private static void compare(ListVisit opened, ListVisit left) throws Exception {
        int requests = Proof.size(8, 160);
        InTurns costs = InTurns.measure(
                Proof.size(1, 15), () -> left.cost("list", requests), () -> opened.cost("list", requests));
        Proof.tell("list left sealed: %.2f ms CPU a request; opened/left: %s", costs.millis(), costs);
    }
}
