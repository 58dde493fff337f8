package se.samrum.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samrum.Town;
import se.samrum.access.Hat;

/** The first page of those who read no concerns: it says what they are here for, and the way there. */
class TodayIT extends Journey {

    @ParameterizedTest
    @CsvSource({
        "ingrid, REVIEW, Du granskar loggen, /audit/list",
        "eva, REVIEW, Du granskar loggen, /audit/list",
        "mats, WORK, Ingen behörighet väntar på dig, /membership/list",
        "lars, MANAGE, 'Du ser siffror, inte personer', /today",
        "yusuf, ADMINISTER, Börja här, /agency/list"
    })
    void saysWhatEverybodyIsHereFor(String login, Hat hat, String words, String way) throws SQLException, IOException {
        Town.run(
                "update membership set ended_at = now() where confirmed_at is null and ended_at is null and user_id <> ?",
                Town.user(login));
        Wire.Answer answer =
                Wire.to(site()).as(Town.signIn(login, hat).cookie()).get("/today");
        String main = answer.body().replaceAll("(?s).*<main", "");
        assertEquals(200, answer.status());
        assertTrue(main.contains(words), main);
        assertTrue(answer.body().contains(way), way);
        assertTrue(!main.contains("Ingen oro väntar"), login);
    }
}
