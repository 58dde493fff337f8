package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;

/** A page says the same to the database, however much there is in the unit. Each time somebody else asks, whose search begins anew. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConstantStatementsIT {

    private static final int MOST_TO_OPEN = 11;

    @ArquillianResource
    URL url;

    @Test
    void aPageSaysTheSameWithOneConcernAndWithVeryMany() throws Exception {
        try (Connection owner = Town.owner();
                Unit unit = Unit.make("S", "tove", 2)) {
            List<Visitor> visitors = unit.visitors(URI.create("http://127.0.0.1:" + url.getPort()));
            LoggedStatements logged = LoggedStatements.begin(owner);
            try {
                visitors.get(0).untilSteady();
                unit.fill(1);
                Map<String, List<String>> withOne = said(logged, visitors.get(0), unit);
                unit.fill(Proof.size(198, 4_998));
                Map<String, List<String>> withMany = said(logged, visitors.get(1), unit);
                assertEquals(withOne, withMany);
                withOne.forEach((page, statements) -> Proof.tell(
                        "%s: %d statements%n  %s", page, statements.size(), String.join("\n  ", statements)));
                assertTrue(
                        withOne.get("open").size() <= MOST_TO_OPEN,
                        withOne.get("open").toString());
            } finally {
                LoggedStatements.end(owner);
                visitors.get(0).untilSteady();
            }
        }
    }

    private static Map<String, List<String>> said(LoggedStatements logged, Visitor visitor, Unit unit)
            throws Exception {
        UUID concern = unit.concerns().get(0);
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("today", logged.during(() -> assertAnswers(200, () -> visitor.get("/today"))));
        said.put("list", logged.during(() -> assertAnswers(200, () -> visitor.list(unit.room()))));
        said.put("open", logged.during(() -> assertAnswers(200, () -> visitor.open(unit.room(), concern))));
        said.put("youth", logged.during(() -> assertAnswers(200, () -> visitor.get(youth(unit)))));
        said.put("waiting", logged.during(() -> assertAnswers(200, () -> visitor.get("/concern/list?status=NEW"))));
        said.put(
                "of a day",
                logged.during(() -> assertAnswers(200, () -> visitor.get("/concern/list?from=2026-01-01"))));
        said.put("search", logged.during(() -> assertAnswers(200, () -> search(unit, visitor, unit.youth()))));
        said.put("search again", logged.during(() -> assertAnswers(200, () -> search(unit, visitor, unit.youth()))));
        said.put("receipts", logged.during(() -> assertAnswers(200, () -> visitor.get("/receipt/list"))));
        said.put("the form", logged.during(() -> assertAnswers(200, () -> visitor.get("/concern/register"))));
        said.put(
                "register",
                logged.during(() ->
                        assertAnswers(303, () -> visitor.register(unit.room(), unit.youth(), unit.observation()))));
        String number = Town.all(
                        "select number from concern where room_id = ? order by registered_at desc", unit.room())
                .get(0);
        said.put("search a number", logged.during(() -> assertAnswers(200, () -> search(unit, visitor, number))));
        return said;
    }

    private static HttpResponse<String> search(Unit unit, Visitor visitor, String typed)
            throws IOException, InterruptedException {
        return visitor.post(
                "/concern/search", Map.of("room", unit.room().toString(), "form:typed", typed, "form:search", ""));
    }

    private static String youth(Unit unit) throws SQLException {
        String youth =
                Town.all("select id from youth where room_id = ?", unit.room()).get(0);
        return "/youth/open?room=" + unit.room() + "&id=" + youth;
    }

    private static HttpResponse<String> assertAnswers(int status, Callable<HttpResponse<String>> asking)
            throws Exception {
        HttpResponse<String> answer = asking.call();
        assertEquals(status, answer.statusCode(), answer.body());
        return answer;
    }
}
