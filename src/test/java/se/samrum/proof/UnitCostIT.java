package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** List, search and timeline say the same and cost the same in a unit with few concerns of its own and with 5 000. */
@Tag("proof")
class UnitCostIT {

    private static final int FEW = 30;
    private static final int MANY = 5_000;
    private static final int ROUNDS = 15;
    private static final int REQUESTS = 80;
    private static final long WARM_SECONDS = 10;

    /** One of Skatteverket's published test numbers. */
    private static final String TEST_NUMBER = "199107172380";

    @Test
    void aUnitWithManyConcernsIsAsQuickAsOneWithFew() throws Exception {
        try (Launched few = Launched.in("unit-few");
                Launched many = Launched.in("unit-many")) {
            ListVisit small = visit(few, FEW);
            ListVisit large = visit(many, MANY);
            small.warmUp(WARM_SECONDS);
            large.warmUp(WARM_SECONDS);
            Proof.tell(
                    "a colleague's first search, which opens every name: %.0f ms CPU among few, %.0f ms among %d",
                    begin(small).cost("search a name", 1), begin(large).cost("search a name", 1), MANY);
            for (String page : new TreeSet<>(small.pages().keySet())) {
                InTurns costs =
                        InTurns.measure(ROUNDS, () -> small.cost(page, REQUESTS), () -> large.cost(page, REQUESTS));
                Proof.tell("%s: %.2f ms CPU a request among few; many/few: %s", page, costs.millis(), costs);
            }
            assertEquals(said(few, small), said(many, large));
        }
    }

    private static ListVisit visit(Launched samrum, int concerns) throws Exception {
        Visitor visitor = Visitor.signIn(samrum.site(), "tove");
        UUID room = samrum.database().unit("tove");
        UUID concern = register(visitor, room);
        try (Connection superuser = samrum.database().superuser()) {
            Books.fill(superuser, samrum.rows(), room, concerns, "Xaver Asson", "Sett av den egna enheten.");
            try (Statement statement = superuser.createStatement()) {
                statement.execute("vacuum (freeze, analyze)");
                statement.execute("checkpoint");
            }
            List<String> youth = Books.column(
                    superuser,
                    "select unnest(array[youth_id::text, number]) from concern where id = '" + concern + "'");
            return new ListVisit(samrum, visitor, pages(room, concern, youth.get(0), youth.get(1)));
        }
    }

    /** The same pages for somebody who has not searched yet. */
    private static ListVisit begin(ListVisit visit) throws IOException, InterruptedException {
        Visitor anna = Visitor.signIn(visit.samrum().site(), "anna");
        return new ListVisit(visit.samrum(), anna, visit.pages());
    }

    private static UUID register(Visitor visitor, UUID room) throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(Visitor.concern(room, "Ylva Bergvik, 8C", "Står ensam vid grinden."));
        form.put("form:when", "YESTERDAY");
        form.put("form:personnummer", TEST_NUMBER);
        return Visitor.opened(visitor.post("/concern/register", form)).orElseThrow();
    }

    private static Map<String, ListVisit.Asking> pages(UUID room, UUID concern, String youth, String number) {
        String list = "/concern/list?room=" + room;
        LocalDate yesterday = LocalDate.now().minusDays(1);
        Map<String, ListVisit.Asking> pages = new LinkedHashMap<>();
        pages.put("today", who -> who.get("/today"));
        pages.put("open", who -> who.open(room, concern));
        pages.put("list", who -> who.list(room));
        pages.put("list, by the day it was seen", who -> who.get(list + "&sort=observed"));
        pages.put("list, of one day", who -> who.get(list + "&from=" + yesterday + "&until=" + yesterday));
        pages.put("list, of one status", who -> who.get(list + "&status=CLOSED"));
        pages.put("list, of one answer about a report", who -> who.get(list + "&report=NOT_NEEDED"));
        pages.put("youth", who -> who.get("/youth/open?room=" + room + "&id=" + youth));
        pages.put("search a name", who -> search(who, room, "ylva berg"));
        pages.put("search a number", who -> search(who, room, number));
        pages.put("search a personnummer", who -> search(who, room, TEST_NUMBER));
        return pages;
    }

    private static HttpResponse<String> search(Visitor who, UUID room, String typed)
            throws IOException, InterruptedException {
        return who.post("/concern/search", Map.of("room", room.toString(), "form:typed", typed, "form:search", ""));
    }

    private static Map<String, List<String>> said(Launched samrum, ListVisit visit) throws Exception {
        Map<String, List<String>> said = new LinkedHashMap<>();
        try (Connection superuser = samrum.database().superuser()) {
            LoggedStatements logged = LoggedStatements.begin(superuser);
            visit.visitor().untilSteady();
            for (String page : visit.pages().keySet()) {
                said.put(page, logged.during(() -> visit.ask(page)));
            }
        }
        return said;
    }
}
