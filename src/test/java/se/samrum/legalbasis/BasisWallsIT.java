package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.access.Hat.ADMINISTER;
import static se.samrum.access.Hat.MANAGE;
import static se.samrum.access.Hat.REVIEW;
import static se.samrum.access.Hat.WORK;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.Town;
import se.samrum.access.Hat;
import se.samrum.membership.MatrixTown;

/** Who may change the register, spoken to the database as the application: no page and no service stands between. */
class BasisWallsIT {

    private static final Map<String, Hat> CALLERS = new LinkedHashMap<>(Map.of(
            "yusuf", ADMINISTER,
            "lars", MANAGE,
            "mats", WORK,
            "tove", WORK,
            "henrik", WORK,
            "karin", WORK,
            "petra", WORK,
            "ingrid", REVIEW,
            "birgitta", WORK));
    private static final String BASIS = "(select id from seen_bases() where code = 'OSL_10_2' and valid_to is null)";
    private static final String ADD = """
            select add_basis(gen_random_uuid(), '{"code": "%s", "statute": "x", "name_sv": "x", "name_en": "x", "force": "MAY",
            "duration": "%s", "discloser_kinds": ["SCHOOL"], "discloser_must": "ANY", "covers": [], "excludes": [],
            "receiver_kinds": ["POLICE"], "receiver_must": "ANY", "crime": "ANY", "decider": "DELEGATE", "guidance_sv": "x",
            "guidance_en": "x", "valid_from": "%s"%s}', '[]')""";

    private MatrixTown town;

    @BeforeEach
    void settle() throws SQLException {
        town = new MatrixTown();
        town.owner().run("update samrum.legal_basis set valid_to = null where code = 'OSL_10_2' and version = 1");
        town.run("update samrum.legal_basis set valid_to = valid_from where code = 'OSL_10_2' and version > 1");
    }

    @AfterEach
    void forget() throws SQLException {
        town.close();
    }

    @Test
    void onlyAnAdministratorChangesTheRegister() throws SQLException {
        assertEquals(Set.of("yusuf"), those("select end_basis(" + BASIS + ", now())"));
        assertEquals(Set.of("yusuf"), those("select review_basis(" + BASIS + ", 'kommunjurist')"));
        assertEquals(Set.of("yusuf"), those(adding("TRIED_BASIS", "SINGLE", "2020-01-01", "")));
        assertEquals(Set.of("yusuf"), those("select change_age_limit(gen_random_uuid(), 'ADULT', 18, '2099-01-01')"));
        assertFalse(town.as("yusuf", WORK).yes("select end_basis(" + BASIS + ", now())"), "under another hat");
    }

    @Test
    void anybodyWhoIsSignedInReadsItAndNobodyElse() throws SQLException {
        for (Map.Entry<String, Hat> caller : CALLERS.entrySet()) {
            town.as(caller.getKey(), caller.getValue());
            assertTrue(town.yes("select count(*) >= 24 from seen_bases()"), caller.getKey());
            assertTrue(town.yes("select count(*) > 60 from seen_questions()"), caller.getKey());
            assertTrue(town.yes("select count(*) >= 5 from seen_age_limits()"), caller.getKey());
            assertEquals("5", town.one("select count(*) from seen_parties()"), caller.getKey());
        }
        try (Connection app = Town.as("samrum_app");
                Statement stranger = app.createStatement()) {
            for (String function : List.of("seen_bases", "seen_questions", "seen_age_limits", "seen_parties")) {
                assertFalse(
                        stranger.executeQuery("select from " + function + "()").next(), function);
            }
        }
    }

    @TestFactory
    List<DynamicTest> theApplicationWritesNoTableOfTheLaw() {
        return List.of(
                        "insert into legal_basis (id) values (gen_random_uuid())",
                        "update legal_basis set guidance_sv = 'x'",
                        "update legal_basis set valid_to = null",
                        "delete from legal_basis",
                        "update basis_question set kind = 'YES'",
                        "insert into basis_question (basis_id) values (gen_random_uuid())",
                        "delete from basis_question",
                        "update age_limit set years = 25",
                        "insert into age_limit (id) values (gen_random_uuid())",
                        "insert into delegate (id) values (gen_random_uuid())",
                        "update delegate set valid_to = null",
                        "delete from delegate",
                        "select remember_basis()",
                        "select changes_bases()",
                        "select breaks_secrecy('{}', '{}', '')")
                .stream()
                .map(sql -> DynamicTest.dynamicTest(sql, () -> {
                    try (MatrixTown forged = new MatrixTown()) {
                        assertEquals("42501", forged.as("yusuf", ADMINISTER).refusal(sql));
                    }
                }))
                .toList();
    }

    @Test
    void whatAVersionSaysCannotBeRewrittenEvenByTheGate() throws SQLException {
        for (String column :
                List.of("guidance_sv", "statute", "code", "decider", "excludes", "valid_from", "duration")) {
            assertEquals(
                    "f",
                    Town.one("select has_column_privilege('samrum_gate', 'samrum.legal_basis', ?, 'update')", column));
        }
        for (String table : List.of("legal_basis", "basis_question", "age_limit", "delegate")) {
            assertEquals(
                    "f",
                    Town.one("select has_table_privilege('samrum_gate', ?, 'delete, truncate')", "samrum." + table));
        }
        assertEquals("f", Town.one("select has_table_privilege('samrum_gate', 'samrum.basis_question', 'update')"));
        assertEquals("f", Town.one("select has_table_privilege('samrum_gate', 'samrum.age_limit', 'update')"));
    }

    @Test
    void nothingBeginsOrEndsInThePast() throws SQLException {
        town.as("yusuf", ADMINISTER);
        String before = town.one("select clock_timestamp()");
        assertTrue(town.yes(adding("TRIED_BASIS", "SINGLE", "2020-01-01", ", \"reviewed_by\": \"kommunjurist\"")));
        assertTrue(town.yes(
                "select valid_from >= cast(? as timestamptz) from seen_bases() where code = 'TRIED_BASIS'", before));
        assertTrue(town.yes("select end_basis(" + BASIS + ", '2020-01-01')"));
        assertTrue(town.yes(
                "select max(valid_to) >= cast(? as timestamptz) from seen_bases() where code = 'OSL_10_2'", before));
        assertTrue(
                town.yes(
                        "select change_age_limit(gen_random_uuid(), 'ADULT', 20, (now() at time zone 'Europe/Stockholm')::date)"));
        assertFalse(
                town.yes(
                        "select change_age_limit(gen_random_uuid(), 'ADULT', 20, (now() at time zone 'Europe/Stockholm')::date - 1)"));
        assertEquals("20", town.one("select age_limit_at('ADULT', current_date)"));
        assertEquals("18", town.one("select age_limit_at('ADULT', '2026-01-01')"));
        assertEquals(null, town.one("select age_limit_at('NONE', current_date)"));
    }

    @Test
    void onlyConsentStandsAndNothingForgedBesidesWhatIsAskedFor() throws SQLException {
        town.as("yusuf", ADMINISTER);
        assertEquals("23514", town.refusal(adding("TRIED_BASIS", "STANDING", "2020-01-01", "")));
        assertEquals("23514", town.refusal(adding("OSL_10_1", "SINGLE", "2020-01-01", "")));
        assertEquals("23514", town.refusal(adding("tried basis", "SINGLE", "2020-01-01", "")));
        assertTrue(
                town.yes(
                        adding(
                                "TRIED_BASIS",
                                "SINGLE",
                                "2020-01-01",
                                ", \"id\": \"00000000-0000-0000-0000-000000000000\", \"version\": 9, \"made_by\": null, \"valid_to\": \"2020-01-01\"")));
        assertEquals(
                "1 yusuf",
                town.one(
                        "select version || ' ' || case made_by when ? then 'yusuf' end from seen_bases()"
                                + " where code = 'TRIED_BASIS' and valid_to is null",
                        Town.user("yusuf")));
        assertNotEquals(
                "00000000-0000-0000-0000-000000000000",
                town.one("select id from seen_bases() where code = 'TRIED_BASIS'"));
    }

    @Test
    void whatHasEndedAllowsNothingAtTheNextStatement() throws SQLException {
        String allows = """
                select basis_allows('OSL_10_2', (select id from seen_parties() where kind = 'SCHOOL'),
                                    (select id from seen_parties() where kind = 'POLICE'), clock_timestamp())""";
        assertTrue(town.as("yusuf", ADMINISTER).yes(allows));
        assertTrue(town.yes("select end_basis(" + BASIS + ", now())"));
        assertFalse(town.yes(allows));
    }

    private static String adding(String code, String duration, String from, String more) {
        return ADD.formatted(code, duration, from, more);
    }

    /** Who succeeds, each in the same town as it is now. */
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
