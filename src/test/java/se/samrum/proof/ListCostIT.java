package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The own list costs the same beside a thousand and beside a million concerns of others. */
@Tag("proof")
class ListCostIT {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;
    private static final int OWN = 40;
    private static final int ROUNDS = 15;
    private static final int REQUESTS = 320;
    private static final long WARM_SECONDS = 70;

    @Test
    void aListSaysTheSameAndCostsTheSame() throws Exception {
        try (Launched few = Launched.in("few");
                Launched many = Launched.in("many")) {
            ListVisit small = visit(few, FEW);
            ListVisit large = visit(many, MANY);
            small.warmUp(WARM_SECONDS);
            large.warmUp(WARM_SECONDS);
            for (String page : small.pages().keySet()) {
                compare(page, small, large);
            }
            assertEquals(said(few, small), said(many, large));
        }
    }

    private static ListVisit visit(Launched samrum, int others) throws Exception {
        try (Connection superuser = samrum.database().superuser()) {
            List<String> rooms = Books.column(superuser, """
                    select room_id from room where kind = 'UNIT' order by name = 'Norrängsskolans rum' desc""");
            UUID own = UUID.fromString(rooms.get(0));
            Books.fill(superuser, samrum.rows(), own, OWN, "Xaver Asson", "Sett av den egna enheten.");
            List<String> foreign = rooms.subList(1, rooms.size());
            for (String room : foreign) {
                Books.fillOpaque(superuser, UUID.fromString(room), others / foreign.size());
            }
            settle(superuser);
            String id = Books.column(superuser, "select id from concern where room_id = '" + own + "' limit 1")
                    .get(0);
            Proof.tell(
                    "%s concerns in all",
                    Books.column(superuser, "select count(*) from concern").get(0));
            return ListVisit.of(samrum, Visitor.signIn(samrum.site(), "tove"), own, UUID.fromString(id));
        }
    }

    private static void settle(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("vacuum (freeze, analyze) youth");
            statement.execute("vacuum (freeze, analyze) concern");
            statement.execute("checkpoint");
        }
    }

    private static void compare(String page, ListVisit small, ListVisit large) throws Exception {
        InTurns costs = InTurns.measure(ROUNDS, () -> small.cost(page, REQUESTS), () -> large.cost(page, REQUESTS));
        Proof.tell("%s: %.2f ms CPU a request beside few; many/few: %s", page, costs.millis(), costs);
    }

    private static Map<String, List<String>> said(Launched samrum, ListVisit visit) throws Exception {
        Map<String, List<String>> said = new LinkedHashMap<>();
        try (Connection superuser = samrum.database().superuser()) {
            LoggedStatements logged = LoggedStatements.begin(superuser);
            visit.visitor().untilSteady();
            for (String page : visit.pages().keySet()) {
                said.put(
                        page,
                        logged.during(() -> visit.ask(page)).stream()
                                .map(statement -> statement.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id"))
                                .toList());
            }
        }
        return said;
    }
}
