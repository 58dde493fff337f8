package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.Town;

/** What the database logins cannot do, whatever SQL they are made to run. */
class LoginsIT {

    private static final List<String> LOGINS =
            List.of("samrum_app", "samrum_signin", "samrum_audit", "samrum_seal", "samrum_verify", "samrum_reseal");

    @Test
    void theApplicationCallsTheseFunctionsAndNoMore() throws SQLException {
        List<String> callable = Town.all("""
                select p.proname from pg_proc p where p.pronamespace = 'samrum'::regnamespace
                and has_function_privilege('samrum_app', p.oid, 'execute') order by 1""");
        assertEquals(
                List.of(
                        "add_basis",
                        "add_user",
                        "age_limit_at",
                        "amend_user",
                        "basis_allows",
                        "begin_as",
                        "block_user",
                        "caller_id",
                        "change_age_limit",
                        "confirm_membership",
                        "end_basis",
                        "end_delegate",
                        "end_membership",
                        "forget_old_drafts",
                        "forsaken_files",
                        "hand_over_file",
                        "is_added",
                        "is_attached",
                        "is_delegate",
                        "is_registered",
                        "is_shielded",
                        "make_invitation",
                        "may_decide",
                        "members_of",
                        "name_delegate",
                        "propose_membership",
                        "refuse_membership",
                        "review_basis",
                        "room_news",
                        "rooms_to_read",
                        "rooms_to_write",
                        "save_agency",
                        "save_group",
                        "save_municipality",
                        "save_unit",
                        "seen_age_limits",
                        "seen_agencies",
                        "seen_bases",
                        "seen_candidates",
                        "seen_delegates",
                        "seen_memberships",
                        "seen_parties",
                        "seen_questions",
                        "seen_rooms",
                        "seen_steps",
                        "seen_users",
                        "shut_rows",
                        "still_open",
                        "unblock_user",
                        "user_names"),
                callable);
    }

    @TestFactory
    List<DynamicTest> nobodyBecomesAnotherRole() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : LOGINS) {
            for (String role : Town.all("select rolname from pg_roles where rolname <> ?", login)) {
                tests.add(refused(login, "set role " + role));
                tests.add(refused(login, "set session authorization " + role));
            }
        }
        return tests;
    }

    @Test
    void whoeverExchangesKeysRewritesNoHistory() throws SQLException {
        UUID room = Town.room("Kajens rum");
        Town.seed(
                "insert into change values (?, gen_random_uuid(), 'concern', gen_random_uuid(), 1, now(), ?, ?::jsonb)",
                room,
                Town.user("samira"),
                "{\"report\": \"MADE\", \"who\": \"\\\\x01aa\"}");
        try (Connection reseal = Town.as("samrum_reseal");
                Statement statement = reseal.createStatement()) {
            reseal.setAutoCommit(false);
            String of = " where was ->> 'who' = '\\x01aa'";
            assertEquals(
                    1,
                    statement.executeUpdate("update samrum.change set was = was || '{\"who\": \"\\\\x01bb\"}'" + of));
            reseal.rollback();
            for (String forged : List.of("{\"report\": \"ASKING\"}", "{\"who\": \"Nils\"}", "{\"more\": \"x\"}")) {
                SQLException refused = assertThrows(
                        SQLException.class,
                        () -> statement.executeUpdate("update samrum.change set was = was || '" + forged + "'" + of));
                assertEquals("42501", refused.getSQLState(), refused.getMessage());
                reseal.rollback();
            }
        }
    }

    @TestFactory
    List<DynamicTest> onlySigningInReadsAHashOrOpensASession() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("samrum_app", "samrum_audit", "samrum_seal", "samrum_verify")) {
            tests.add(refused(login, "select hash from samrum.password"));
            tests.add(refused(login, "select token_hash from samrum.login_session"));
            tests.add(refused(login, "update samrum.login_session set user_id = user_id"));
            tests.add(refused(login, """
                    insert into samrum.login_session values
                    (gen_random_uuid(), sha256('x'), gen_random_uuid(), 'WORK', now(), now() + interval '1 hour', null)"""));
            tests.add(refused(login, "select * from samrum.gate_key"));
            tests.add(refused(login, "select samrum.seal(gen_random_uuid())"));
            tests.add(refused(login, "select * from samrum.places(gen_random_uuid(), now())"));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> theLogIsAddedToAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("samrum_app", "samrum_signin")) {
            tests.add(refused(login, "select from samrum.audit_event"));
        }
        for (String login : LOGINS) {
            tests.add(refused(login, "update samrum.audit_event set outcome = 'DONE'"));
            tests.add(refused(login, "truncate samrum.audit_event"));
            if (!"samrum_seal".equals(login)) {
                tests.add(refused(login, "delete from samrum.audit_event"));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> nobodyButTheSealerTouchesTheSealAndHeOnlyAddsToIt() throws SQLException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : LOGINS) {
            for (String table : List.of("audit_leaf", "audit_node", "audit_head", "audit_waiting")) {
                tests.add(refused(
                        login, "update samrum." + table + " set (" + first(table) + ") = row(" + first(table) + ")"));
                tests.add(refused(login, "truncate samrum." + table));
                if (!"samrum_seal".equals(login)) {
                    tests.add(refused(login, "insert into samrum." + table + " default values"));
                    tests.add(refused(login, "delete from samrum." + table));
                } else if (!"audit_waiting".equals(table)) {
                    tests.add(refused(login, "delete from samrum." + table));
                }
            }
            tests.add(refused(login, "insert into samrum.audit_verification default values"));
            tests.add(refused(login, "delete from samrum.audit_verification"));
            tests.add(refused(login, "select outcome from samrum.audit_verification"));
        }
        tests.add(refused("samrum_seal", "insert into samrum.audit_waiting default values"));
        tests.add(refused("samrum_seal", "insert into samrum.audit_event default values"));
        tests.add(refused("samrum_verify", "insert into samrum.audit_event default values"));
        return tests;
    }

    @TestFactory
    List<DynamicTest> nobodyElseHoldsUpTheSealOrItsCheckOrImprovesAResult() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : LOGINS) {
            Map<String, String> holders = Map.of("audit_sealing", "samrum_seal", "audit_verifying", "samrum_audit");
            holders.forEach((table, holder) -> {
                if (!login.equals(holder)) {
                    tests.add(refused(login, "select from samrum." + table + " for update"));
                    tests.add(refused(login, "select from samrum." + table + " for key share"));
                    tests.add(refused(login, "begin; lock table samrum." + table + " in row share mode"));
                }
                tests.add(refused(login, "delete from samrum." + table));
            });
            tests.add(refused(login, "update samrum.audit_verification set outcome = 'SOUND'"));
            if (!"samrum_audit".equals(login)) {
                tests.add(refused(
                        login, "select samrum.end_verification(gen_random_uuid(), 'SOUND', null, null, null, null)"));
            }
        }
        return tests;
    }

    @Test
    void theSealerDeletesNoEventOfTheLastFiveYears() throws SQLException {
        String seed = """
                insert into audit_event (id, at, action, outcome, build, salt)
                values (?::uuid, now() - make_interval(days => ?), 'PRUNE_ME', 'DONE', 'test', substr(sha256('x'), 1, 16))""";
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        Town.seed(seed, old, 5 * 366 + 1);
        Town.seed(seed, young, 5 * 365 - 2);
        try (Connection sealer = Town.as("samrum_seal");
                Statement statement = sealer.createStatement()) {
            assertEquals(1, statement.executeUpdate("delete from audit_event where action = 'PRUNE_ME'"));
        } finally {
            Town.run("delete from audit_event where id = ?", young);
        }
    }

    @TestFactory
    List<DynamicTest> nobodyBuildsOrReachesOut() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : LOGINS) {
            for (String sql : List.of(
                    "create table samrum.mine (id int)",
                    "create table public.mine (id int)",
                    "create function samrum.mine() returns int language sql as 'select 1'",
                    "create schema mine",
                    "create role mine",
                    "alter table samrum.concern disable row level security",
                    "alter role " + login + " bypassrls",
                    "drop policy wall on samrum.concern",
                    "create trigger t before insert on samrum.concern for each row execute function samrum.remember()",
                    "copy (select 1) to program 'true'",
                    "copy samrum.concern to '/tmp/concern'",
                    "select pg_read_file('postgresql.conf')",
                    "select pg_ls_dir('.')",
                    "select lo_export(1, 'x')",
                    "select lo_from_bytea(0, 'x')",
                    "select lo_get(1)",
                    "select lo_create(0)",
                    "set session_replication_role = replica",
                    "set log_statement = 'all'")) {
                tests.add(refused(login, sql));
            }
        }
        return tests;
    }

    @Test
    void rowSecurityCannotBeSwitchedOff() throws SQLException {
        try (Connection app = Town.as("samrum_app");
                Statement statement = app.createStatement()) {
            statement.execute("set row_security = off");
            SQLException refusal =
                    assertThrows(SQLException.class, () -> statement.executeQuery("select from concern"));
            assertTrue(refusal.getMessage().contains("row-level security"), refusal.getMessage());
        }
    }

    @Test
    void aReviewerSeesTheOwnAgencysEventsAlone() throws SQLException {
        for (String kind : List.of("SCHOOL", "POLICE")) {
            Town.seed("""
                    insert into audit_event (id, at, agency_id, action, outcome, build, salt)
                    select gen_random_uuid(), now(), id, 'LIST_CONCERNS', 'DONE', 'test', substr(sha256('x'), 1, 16)
                    from agency where kind = ?""", kind);
        }
        Town.run("""
                insert into audit_waiting select id from audit_event e where build = 'test'
                and not exists (select from audit_leaf l where l.event_id = e.id) on conflict do nothing""");
        try (Connection review = Town.as("samrum_audit")) {
            review.setAutoCommit(false);
            assertTrue(Gate.beginAs(Town.signIn("ingrid", Hat.REVIEW), review));
            List<String> agencies = new ArrayList<>();
            try (Statement statement = review.createStatement();
                    ResultSet rows = statement.executeQuery("select distinct agency_id::text from audit_event")) {
                while (rows.next()) {
                    agencies.add(rows.getString(1));
                }
            }
            assertEquals(List.of(Town.one("select id from agency where kind = 'SCHOOL'")), agencies);
            review.rollback();
        }
    }

    private static String first(String table) throws SQLException {
        return Town.one("select attname from pg_attribute where attnum = 1 and attrelid = ?::regclass", table);
    }

    private static DynamicTest refused(String login, String sql) {
        return DynamicTest.dynamicTest(login + ": " + sql, () -> {
            try (Connection connection = Town.as(login);
                    Statement statement = connection.createStatement()) {
                SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertTrue(List.of("42501", "22023").contains(refusal.getSQLState()), refusal.getMessage());
            }
        });
    }
}
