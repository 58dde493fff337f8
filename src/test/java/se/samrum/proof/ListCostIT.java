package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
            return new ListVisit(samrum, Visitor.signIn(samrum.site(), "tove"), own, UUID.fromString(id));
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
        List<Double> costs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean smallFirst = round % 2 == 0;
            double first = (smallFirst ? small : large).cost(page, REQUESTS);
            double second = (smallFirst ? large : small).cost(page, REQUESTS);
            costs.add(smallFirst ? first : second);
            ratios.add(smallFirst ? second / first : first / second);
        }
        costs.sort(null);
        ratios.sort(null);
        Proof.tell(
                "%s: %.2f ms CPU a request beside few; many/few: median %.3f, quartiles %.3f to %.3f, all %.3f to %.3f",
                page,
                costs.get(ROUNDS / 2),
                ratios.get(ROUNDS / 2),
                ratios.get(ROUNDS / 4),
                ratios.get(ROUNDS * 3 / 4),
                ratios.get(0),
                ratios.get(ROUNDS - 1));
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
