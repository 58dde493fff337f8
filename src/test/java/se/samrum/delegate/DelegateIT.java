package se.samrum.delegate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.access.Hat.ADMINISTER;
import static se.samrum.access.Hat.REVIEW;
import static se.samrum.access.Hat.WORK;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samrum.Town;
import se.samrum.access.Hat;
import se.samrum.membership.MatrixTown;

/** Who names and ends delegates for whom, and what one may decide: spoken to the database as the application. */
class DelegateIT {

    private static final Map<String, Hat> CALLERS = new LinkedHashMap<>(Map.of(
            "yusuf", ADMINISTER,
            "mats", WORK,
            "per", WORK,
            "karin", WORK,
            "tove", WORK,
            "henrik", WORK,
            "ingrid", REVIEW,
            "birgitta", WORK));

    private MatrixTown town;

    @BeforeEach
    void settle() throws SQLException {
        town = new MatrixTown()
                .settle("per", "ACCESS_APPROVER")
                .settle("karin", "ACCESS_APPROVER")
                .settle("anna", "ACCESS_APPROVER");
        town.owner().run("delete from samrum.delegate");
        for (String code : new String[] {"OSL_10_27", "OSL_10_15A_2", "LAG_2025_170_7", "SECRECY_TEST"}) {
            town.run("update samrum.legal_basis set valid_to = null where version = 1 and code = ?", code);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        town.close();
    }

    @Test
    void theApproverOfTheOwnAgencyNamesAndNobodyElse() throws SQLException {
        assertEquals(Set.of("mats"), namersOf("oskar", "DISCLOSURE"));
        assertEquals(Set.of("mats"), namersOf("tove", "REKTOR"));
        assertEquals(Set.of("per"), namersOf("malin", "LAWYER"));
        assertEquals(Set.of(), namersOf("mats", "DISCLOSURE"), "not oneself");
        assertEquals(Set.of(), namersOf("elin", "DISCLOSURE"), "nobody approves for leisure");
    }

    @Test
    void onlyASchoolHasPrincipals() throws SQLException {
        assertEquals(Set.of(), namersOf("malin", "REKTOR"));
        town.as("mats", WORK);
        assertEquals("23514", town.refusal(naming("oskar", "KING", "now()", "null")));
    }

    @Test
    void nobodyIsNamedTwiceForTheSameDaysNorForThePast() throws SQLException {
        town.as("mats", WORK);
        assertTrue(town.yes(naming("oskar", "DISCLOSURE", "now()", "now() + interval '10 days'")));
        assertFalse(town.yes(naming("oskar", "DISCLOSURE", "now() + interval '9 days'", "null")));
        assertTrue(town.yes(naming("oskar", "DISCLOSURE", "now() + interval '10 days'", "null")));
        assertTrue(town.yes(naming("oskar", "LAWYER", "now()", "null")));
        assertFalse(town.yes(naming("anna", "DISCLOSURE", "now() - interval '2 days'", "now() - interval '1 day'")));
        assertFalse(town.yes("select name_delegate(gen_random_uuid(), gen_random_uuid(), 'DISCLOSURE', now(), null)"));
    }

    @Test
    void oneEndsWhatAnotherNamedAndNeverTheOwn() throws SQLException {
        UUID oskar = named("oskar", "DISCLOSURE");
        assertEquals(Set.of("mats"), endersOf(oskar));
        town.as("anna", WORK);
        UUID mats = UUID.randomUUID();
        assertTrue(town.yes("select name_delegate(?, ?, 'DISCLOSURE', now(), null)", mats, Town.user("mats")));
        assertEquals(Set.of(), endersOf(mats), "Mats does not end his own");
        assertTrue(town.as("anna", WORK).yes("select end_delegate(?)", mats));
        assertFalse(town.yes("select end_delegate(?)", mats), "once");
        assertEquals("23514", town.owner().refusal("update samrum.delegate set ended_by = user_id, ended_at = now()"));
    }

    @Test
    void oneMayDecideFromTheFirstMomentToTheLastAndForTheOwnAgencyAlone() throws SQLException {
        town.as("mats", WORK);
        assertTrue(town.yes(naming("oskar", "REKTOR", "now() - interval '1 hour'", "now() + interval '1 day'")));
        assertTrue(is("oskar", "SCHOOL", "REKTOR", "clock_timestamp()"));
        assertFalse(is("oskar", "SCHOOL", "REKTOR", "now() + interval '1 day'"));
        assertFalse(is("oskar", "SCHOOL", "REKTOR", "now() - interval '1 minute'"), "before it was made");
        assertFalse(is("oskar", "SCHOOL", "DISCLOSURE", "clock_timestamp()"));
        assertFalse(is("oskar", "POLICE", "REKTOR", "clock_timestamp()"));
        assertFalse(is("tove", "SCHOOL", "REKTOR", "clock_timestamp()"));
        town.owner().run("update samrum.app_user set blocked_at = now() where id = ?", Town.user("oskar"));
        assertFalse(is("oskar", "SCHOOL", "REKTOR", "clock_timestamp()"), "blocked");
    }

    @Test
    void whatIsEndedDecidesNothingAtTheNextStatement() throws SQLException {
        UUID oskar = named("oskar", "REKTOR");
        assertTrue(is("oskar", "SCHOOL", "REKTOR", "clock_timestamp()"));
        assertTrue(town.yes("select end_delegate(?)", oskar));
        assertFalse(is("oskar", "SCHOOL", "REKTOR", "clock_timestamp()"));
    }

    @Test
    void eachBasisIsDecidedByWhoeverItSays() throws SQLException {
        assertEquals("SECRECY_TEST", decidedBy("tove"), "a member");
        assertEquals("", decidedBy("henrik"), "a reporter");
        named("henrik", "DISCLOSURE");
        assertEquals("OSL_10_27", decidedBy("henrik"));
        named("henrik", "REKTOR");
        assertEquals("LAG_2025_170_7, OSL_10_27", decidedBy("henrik"));
        named("tove", "LAWYER");
        assertEquals("OSL_10_15A_2, SECRECY_TEST", decidedBy("tove"));
        town.owner().run("update samrum.legal_basis set valid_to = now() where code = 'SECRECY_TEST'");
        assertEquals("OSL_10_15A_2", decidedBy("tove"), "what has ended nobody decides on");
    }

    @Test
    void theApproverSeesTheDelegatesOfTheOwnAgencyAndNobodyElse() throws SQLException {
        named("oskar", "DISCLOSURE");
        assertEquals("1", town.one("select count(*) from seen_delegates()"));
        assertTrue(town.yes("select count(*) > 3 from seen_candidates()"));
        assertEquals("0", town.one("select count(*) from seen_candidates() where user_id = ?", Town.user("mats")));
        for (String other : new String[] {"per", "tove", "karin"}) {
            assertEquals("0", town.as(other, WORK).one("select count(*) from seen_delegates()"), other);
        }
        assertEquals("0", town.as("tove", WORK).one("select count(*) from seen_candidates()"));
        assertEquals("0", town.as("yusuf", ADMINISTER).one("select count(*) from seen_candidates()"));
    }

    private String decidedBy(String login) throws SQLException {
        return town.owner().one("""
                select coalesce(string_agg(c.code, ', ' order by c.code), '')
                from unnest(array['OSL_10_27', 'OSL_10_15A_2', 'LAG_2025_170_7', 'SECRECY_TEST', 'UNKNOWN']) c (code)
                where samrum.may_decide(?, c.code, (select id from samrum.agency where kind = 'SCHOOL'), clock_timestamp())""", Town.user(login));
    }

    private UUID named(String login, String mandate) throws SQLException {
        UUID id = UUID.randomUUID();
        assertTrue(
                town.as("mats", WORK).yes("select name_delegate(?, ?, ?, now(), null)", id, Town.user(login), mandate));
        return id;
    }

    private boolean is(String login, String kind, String mandate, String instant) throws SQLException {
        UUID agency = UUID.fromString(Town.one("select id from agency where kind = ?", kind));
        return town.yes("select samrum.is_delegate(?, ?, ?, " + instant + ")", Town.user(login), agency, mandate);
    }

    private static String naming(String login, String mandate, String from, String to) throws SQLException {
        return "select name_delegate(gen_random_uuid(), '" + Town.user(login) + "', '" + mandate + "', " + from + ", "
                + to + ")";
    }

    private Set<String> namersOf(String login, String mandate) throws SQLException {
        return those(naming(login, mandate, "now()", "null"));
    }

    private Set<String> endersOf(UUID delegate) throws SQLException {
        return those("select end_delegate('" + delegate + "')");
    }

    private Set<String> those(String question) throws SQLException {
        Set<String> able = new TreeSet<>();
        for (Map.Entry<String, Hat> caller : CALLERS.entrySet()) {
            town.owner().run("savepoint before");
            if (town.as(caller.getKey(), caller.getValue()).yes(question)) {
                able.add(caller.getKey());
            }
            town.run("rollback to before");
        }
        return able;
    }
}
