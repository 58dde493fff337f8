package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** However somebody asks for what a concern is about, the pages show the same persons in the same order. */
class SensitiveTypesIT extends Journey {

    private static final List<String> ASKED =
            List.of("types=DRUGS", "type=DRUGS", "moreTypes=HONOUR", "form:types=DRUGS", "about=DRUGS", "sort=types");

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/concern/list", "/concern/search"})
    void noAddressSelectsThem(String page) throws IOException, SQLException {
        Wire tove = tove();
        String all = persons(tove.get(page));
        for (String asked : ASKED) {
            assertEquals(all, persons(tove.get(page + "?" + asked)), asked);
        }
    }

    @Test
    void noSearchFindsThem() throws IOException, SQLException {
        Wire tove = tove().with("Origin", site().root());
        String form = "form=form&jakarta.faces.ViewState=stateless&form:search=&room="
                + Town.room("Norrängsskolans rum") + "&form:typed=";
        for (String type : List.of("ABSENCE", "Hög frånvaro", "frånvaro", "DRUGS")) {
            Wire.Answer answer = tove.post("/concern/search", form + URLEncoder.encode(type, StandardCharsets.UTF_8));
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("Inga träffar"), type);
        }
    }

    /** The rows of a page, or all that it shows when it has none. */
    private static String persons(Wire.Answer answer) {
        assertEquals(200, answer.status());
        return answer.body().replaceFirst("(?s).*<(tbody|main)\\b(.*)</\\1>.*", "$2");
    }

    private Wire tove() throws SQLException {
        return Wire.to(site()).as(Town.signIn("tove", Hat.WORK).cookie());
    }
}
