package se.samrum.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.access.Hat.ADMINISTER;
import static se.samrum.access.Hat.MANAGE;
import static se.samrum.access.Hat.REVIEW;
import static se.samrum.access.Hat.WORK;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.Town;
import se.samrum.access.Hat;

/**
 * Who may propose, confirm, refuse and end, for whom: spoken to the database as the application, so that no page and no
 * service stands between. Yusuf and Lars administer here, Mats approves for the school, Per for social services, and Karin
 * for the executive.
 */
class MembershipMatrixIT {

    private static final String SCHOOL_ROOM = "Norrängsskolans rum";

    /** Everybody who could try, under the hat they would try with. */
    private static final Map<String, Hat> CALLERS = new LinkedHashMap<>(Map.of(
            "yusuf", ADMINISTER,
            "lars", ADMINISTER,
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
                .settle("lars", "ADMINISTRATOR")
                .settle("per", "ACCESS_APPROVER")
                .settle("karin", "ACCESS_APPROVER");
    }

    @AfterEach
    void forget() throws SQLException {
        town.close();
    }

    @Test
    void onlyAnAdministratorProposes() throws SQLException {
        assertEquals(Set.of("lars", "yusuf"), those((login, id) -> town.propose("oskar", "MEMBER", SCHOOL_ROOM)));
        assertFalse(town.as("lars", MANAGE).propose("oskar", "MEMBER", SCHOOL_ROOM), "under another hat");
    }

    @Test
    void aRoleStandsWhereItBelongs() throws SQLException {
        town.as("yusuf", ADMINISTER);
        assertTrue(town.propose("oskar", "MEMBER", SCHOOL_ROOM));
        assertTrue(town.propose("oskar", "MEMBER", "SSPF-gruppen Norr"));
        assertTrue(town.propose("oskar", "REGISTRAR", null));
        assertFalse(town.propose("oskar", "MEMBER", SCHOOL_ROOM), "twice the same");
        assertFalse(town.propose("oskar", "MEMBER", "Kajens rum"), "another agency's room");
        assertFalse(town.propose("oskar", "REPORTER", "SSPF-gruppen Norr"));
        assertFalse(town.propose("oskar", "COORDINATOR", "SSPF-gruppen Norr"));
        assertFalse(town.propose("oskar", "MEMBER", "Lövsjö kommun"));
        assertFalse(town.propose("oskar", "MEMBER", null));
        assertFalse(town.propose("oskar", "REGISTRAR", SCHOOL_ROOM));
        assertFalse(town.yes(
                "select propose_membership(gen_random_uuid(), ?, 'REGISTRAR', null, now(), now())", Town.user("anna")));
        assertFalse(town.yes(
                "select propose_membership(gen_random_uuid(), ?, 'REGISTRAR', null, now(), null)", UUID.randomUUID()));
    }

    @Test
    void theAgencysApproverConfirmsAndNobodyElse() throws SQLException {
        assertEquals(Set.of("mats"), confirmersOf("oskar", "MEMBER", SCHOOL_ROOM, "yusuf"));
        assertEquals(Set.of("mats"), confirmersOf("oskar", "MEMBER", "SSPF-gruppen Norr", "yusuf"));
        assertEquals(Set.of("mats"), confirmersOf("oskar", "LOG_REVIEWER", null, "yusuf"));
        assertEquals(Set.of("per"), confirmersOf("malin", "MEMBER", "Barn- och ungdomsgruppens rum", "lars"));
        assertEquals(Set.of("karin"), confirmersOf("eva", "ADMINISTRATOR", null, "yusuf"));
        assertEquals(Set.of(), confirmersOf("elin", "MEMBER", "Dungens rum", "yusuf"), "nobody approves for leisure");
    }

    @Test
    void nobodyConfirmsForThemselvesNorWhatTheyProposed() throws SQLException {
        assertEquals(Set.of(), confirmersOf("mats", "MEMBER", SCHOOL_ROOM, "yusuf"));
        assertEquals(Set.of(), confirmersOf("oskar", "MEMBER", SCHOOL_ROOM, "mats"), "who was an administrator then");
        assertEquals(Set.of("mats"), confirmersOf("oskar", "MEMBER", SCHOOL_ROOM, null), "the installation's");
    }

    @Test
    void nobodyConfirmsForAUserWhoseSecretTheyMade() throws SQLException {
        town.link("oskar", "mats");
        assertEquals(Set.of(), confirmersOf("oskar", "MEMBER", SCHOOL_ROOM, "yusuf"));
        town.link("susanne", "lars");
        assertEquals(Set.of("karin"), confirmersOf("susanne", "ACCESS_APPROVER", null, "yusuf"));
    }

    @Test
    void theFirstApproverNeedsASecondPerson() throws SQLException {
        assertEquals(Set.of("karin", "lars"), confirmersOf("susanne", "ACCESS_APPROVER", null, "yusuf"));
        assertEquals(Set.of("karin", "yusuf"), confirmersOf("susanne", "ACCESS_APPROVER", null, "lars"));
        assertEquals(Set.of("mats"), confirmersOf("anna", "ACCESS_APPROVER", null, "yusuf"), "not the first");
        assertEquals(Set.of("karin"), confirmersOf("mats", "ACCESS_APPROVER", null, "yusuf"), "the agency has had one");
        assertEquals(Set.of("karin"), confirmersOf("lars", "ACCESS_APPROVER", null, "yusuf"), "not oneself");
    }

    @Test
    void whoTakesAnApproverAwayPutsNobodyInThePlace() throws SQLException {
        String of = "select id from membership where user_id = ? and role = 'ACCESS_APPROVER'";
        UUID mats = UUID.fromString(Town.one(of, Town.user("mats")));
        assertTrue(town.as("yusuf", ADMINISTER).yes("select end_membership(?)", mats));
        assertEquals(Set.of("karin"), confirmersOf("anna", "ACCESS_APPROVER", null, "yusuf"));
        UUID karin = UUID.fromString(town.owner().one(of, Town.user("karin")));
        assertTrue(town.as("yusuf", ADMINISTER).yes("select end_membership(?)", karin));
        assertEquals(Set.of(), confirmersOf("oskar", "ACCESS_APPROVER", null, "yusuf"));
        assertEquals(Set.of("lars"), confirmersOf("eva", "ACCESS_APPROVER", null, "yusuf"), "the executive's own");
    }

    @Test
    void administratorsBelongToTheExecutive() throws SQLException {
        town.as("yusuf", ADMINISTER);
        assertTrue(town.propose("eva", "ADMINISTRATOR", null));
        assertFalse(town.propose("oskar", "ADMINISTRATOR", null));
        assertEquals(Set.of(), confirmersOf("oskar", "ADMINISTRATOR", null, null), "however it came there");
        town.settle("anna", "ADMINISTRATOR");
        town.as("anna", ADMINISTER);
        assertFalse(town.propose("eva", "ADMINISTRATOR", null));
        assertEquals("0", town.one("select count(*) from seen_users()"));
    }

    @Test
    void anApproverOrAnAdministratorEnds() throws SQLException {
        UUID tove = UUID.fromString(
                Town.one("select id from membership where user_id = ? and role = 'MEMBER'", Town.user("tove")));
        assertEquals(Set.of("lars", "mats", "yusuf"), those((login, id) -> town.yes("select end_membership(?)", tove)));
    }

    @Test
    void theLastAdministratorStays() throws SQLException {
        String of = "select id from membership where user_id = ? and role = 'ADMINISTRATOR'";
        UUID yusuf = UUID.fromString(town.owner().one(of, Town.user("yusuf")));
        UUID lars = UUID.fromString(town.one(of, Town.user("lars")));
        assertTrue(town.as("yusuf", ADMINISTER).yes("select end_membership(?)", lars));
        assertFalse(town.yes("select end_membership(?)", yusuf));
        assertFalse(town.as("karin", WORK).yes("select end_membership(?)", yusuf));
    }

    @Test
    void aProposalIsRefusedByTheApproverOrTakenBack() throws SQLException {
        UUID id = town.waiting("oskar", "MEMBER", SCHOOL_ROOM, "yusuf");
        assertEquals(
                Set.of("lars", "mats", "yusuf"), those((login, same) -> town.yes("select refuse_membership(?)", id)));
        town.as("mats", WORK).yes("select refuse_membership(?)", id);
        assertFalse(town.yes("select confirm_membership(?)", id), "what was refused");
        assertFalse(town.yes("select end_membership(?)", id));
    }

    @Test
    void aProposalOpensNothingAndAnEndIsAnEnd() throws SQLException {
        UUID id = town.waiting("oskar", "MEMBER", SCHOOL_ROOM, "yusuf");
        assertFalse(reads("oskar"));
        assertTrue(town.as("mats", WORK).yes("select confirm_membership(?)", id));
        assertTrue(reads("oskar"));
        assertTrue(town.as("mats", WORK).yes("select end_membership(?)", id));
        assertFalse(reads("oskar"));
        assertFalse(town.as("mats", WORK).yes("select confirm_membership(?)", id), "what has ended begins anew");
    }

    @Test
    void anAdministratorWhoMakesALinkForSomebodyDoesNotBecomeThem() throws SQLException {
        assertTrue(reads("anna"));
        String until = town.as("yusuf", ADMINISTER)
                .one("select make_invitation(gen_random_uuid(), ?, ?)", Town.user("anna"), new byte[32]);
        assertTrue(until != null);
        assertFalse(reads("anna"));
        UUID waits = UUID.fromString(town.owner()
                .one(
                        "select id from membership where user_id = ? and room_id = ?",
                        Town.user("anna"),
                        Town.room(SCHOOL_ROOM)));
        assertFalse(town.as("yusuf", ADMINISTER).yes("select confirm_membership(?)", waits));
        assertFalse(town.as("mats", WORK).yes("select confirm_membership(?)", waits), "while the link is open");
        town.owner().run("update invitation set used_at = now() where user_id = ?", Town.user("anna"));
        assertTrue(town.as("mats", WORK).yes("select confirm_membership(?)", waits));
        assertTrue(reads("anna"));
    }

    @Test
    void aLinkThatRanOutHindersNobody() throws SQLException {
        UUID waits = town.waiting("oskar", "MEMBER", SCHOOL_ROOM, "yusuf");
        town.as("lars", ADMINISTER)
                .one("select make_invitation(gen_random_uuid(), ?, ?)", Town.user("oskar"), new byte[32]);
        assertEquals(Set.of(), those((login, id) -> town.yes("select confirm_membership(?)", waits)));
        town.owner().run("update invitation set expires_at = now() where user_id = ?", Town.user("oskar"));
        assertEquals(Set.of("mats"), those((login, id) -> town.yes("select confirm_membership(?)", waits)));
    }

    @Test
    void whoIsUnblockedByAnAdministratorIsConfirmedAnew() throws SQLException {
        assertTrue(town.as("yusuf", ADMINISTER).yes("select block_user(?)", Town.user("anna")));
        assertTrue(town.yes("select unblock_user(?)", Town.user("anna")));
        assertFalse(reads("anna"));
        assertTrue(town.as("mats", WORK).yes("select block_user(?)", Town.user("tove")));
        assertTrue(town.yes("select unblock_user(?)", Town.user("tove")));
        assertTrue(reads("tove"));
    }

    @Test
    void onlyWhoAnswersForSomebodyBlocksThem() throws SQLException {
        Set<String> blockers = those((login, id) -> town.yes("select block_user(?)", Town.user("anna")));
        assertEquals(Set.of("lars", "mats", "yusuf"), blockers);
        assertFalse(town.as("yusuf", ADMINISTER).yes("select block_user(?)", Town.user("yusuf")), "oneself");
    }

    @Test
    void onlyAnAdministratorChangesPeopleAndPlaces() throws SQLException {
        UUID school = UUID.fromString(Town.one("select id from agency where kind = 'SCHOOL'"));
        UUID executive = UUID.fromString(Town.one("select id from agency where kind = 'MUNICIPAL_EXECUTIVE'"));
        Set<String> both = Set.of("lars", "yusuf");
        assertEquals(both, those((login, id) -> town.yes("select save_municipality('Lövsjö')")));
        assertEquals(both, those((login, id) -> town.yes("select save_unit(?, ?, ?, 'x', 'x')", id, id, school)));
        assertEquals(both, those((login, id) -> town.yes("select save_group(?, ?, 'x')", id, id)));
        assertEquals(
                both,
                those((login, id) -> town.yes("select save_agency(?, 'x', 'POLICE', 'x', 'AUTHORITY', null)", id)));
        assertEquals(
                both,
                those((login, id) ->
                        town.one("select make_invitation(?, ?, ?)", id, Town.user("anna"), new byte[32]) != null));
        assertEquals(
                Set.of(),
                those((login, id) ->
                        town.yes("select save_agency(?, 'x', 'MUNICIPAL_EXECUTIVE', 'x', 'AUTHORITY', null)", id)),
                "a second executive");
        assertEquals(
                Set.of(),
                those((login, id) ->
                        town.yes("select save_agency(?, 'x', 'POLICE', 'x', 'AUTHORITY', null)", executive)));
    }

    @Test
    void nobodySeesTheRegisterOfOthers() throws SQLException {
        Set<String> all = Set.of("lars", "yusuf");
        assertEquals(all, those((login, id) -> town.yes("select count(*) > 20 from seen_users()")));
        assertEquals("0", town.as("tove", WORK).one("select count(*) from seen_users()"));
        assertEquals("0", town.one("select count(*) from seen_memberships()"));
        assertEquals("0", town.one("select count(*) from seen_agencies()"));
        assertEquals("0", town.one("select count(*) from seen_steps(?)", Town.user("tove")));
        assertEquals("1", town.as("mats", WORK).one("select count(distinct agency_id) from seen_memberships()"));
        assertEquals("1", town.one("select count(distinct agency_id) from seen_users()"));
    }

    @TestFactory
    List<DynamicTest> theApplicationWritesNoTableOfTheOrganisation() {
        return List.of(
                        "insert into membership (id) values (gen_random_uuid())",
                        "update membership set confirmed_at = now()",
                        "update membership set valid_to = null",
                        "update app_user set blocked_at = null",
                        "insert into password values (gen_random_uuid(), 'x', now())",
                        "update agency set name = 'x'",
                        "update room set agency_id = null",
                        "insert into invitation (id) values (gen_random_uuid())",
                        "update invitation set made_by = null",
                        "delete from organisation_step",
                        "select reopen_memberships(gen_random_uuid())",
                        "select use_invitation('\\x00')",
                        "select remember_membership()")
                .stream()
                .map(sql -> DynamicTest.dynamicTest(sql, () -> {
                    try (MatrixTown forged = new MatrixTown()) {
                        assertEquals("42501", forged.as("yusuf", ADMINISTER).refusal(sql));
                    }
                }))
                .toList();
    }

    @Test
    void aMembershipThatSomebodyConfirmedForThemselvesCannotEvenBeWritten() throws SQLException {
        UUID id = town.waiting("oskar", "MEMBER", SCHOOL_ROOM, "yusuf");
        for (String login : List.of("oskar", "yusuf")) {
            assertEquals(
                    "23514",
                    town.owner()
                            .refusal("update samrum.membership set confirmed_at = now(), confirmed_by = '"
                                    + Town.user(login) + "' where id = '" + id + "'"));
        }
    }

    @Test
    void everyStepIsRemembered() throws SQLException {
        town.as("yusuf", ADMINISTER).propose("oskar", "MEMBER", SCHOOL_ROOM);
        UUID id = UUID.fromString(town.owner()
                .one("select id from membership where user_id = ? and confirmed_at is null", Town.user("oskar")));
        town.as("mats", WORK).yes("select confirm_membership(?)", id);
        town.as("yusuf", ADMINISTER)
                .one("select make_invitation(gen_random_uuid(), ?, ?)", Town.user("oskar"), new byte[32]);
        town.as("mats", WORK).yes("select refuse_membership(?)", id);
        assertEquals(
                "PROPOSED yusuf, CONFIRMED mats, REOPENED yusuf, REFUSED mats",
                town.owner()
                        .one(
                                "select string_agg(step || ' ' || case by_user when ? then 'yusuf' when ? then 'mats' end, ', '"
                                        + " order by at) from organisation_step where row_id = ?",
                                Town.user("yusuf"),
                                Town.user("mats"),
                                id));
    }

    @Test
    void theMembersOfARoomAreToldAndNobodyElse() throws SQLException {
        UUID id = town.waiting("oskar", "MEMBER", SCHOOL_ROOM, "yusuf");
        String news = "select count(*) from room_news(now() - interval '14 days') where id = '" + id + "'";
        assertEquals("0", town.as("tove", WORK).one(news));
        town.as("mats", WORK).yes("select confirm_membership(?)", id);
        Set<String> told = those((login, any) -> "1".equals(town.one(news)));
        assertEquals(Set.of("tove"), told);
        assertEquals("0", town.as("oskar", WORK).one(news), "one knows about oneself");
        assertEquals("0", town.as("farida", WORK).one(news));
        town.as("mats", WORK).yes("select end_membership(?)", id);
        assertEquals("2", town.as("tove", WORK).one(news));
        assertEquals("0", town.one(news.replace("now() - interval '14 days'", "clock_timestamp()")));
    }

    private interface Attempt {
        boolean succeeds(String login, UUID id) throws SQLException;
    }

    /** Who succeeds, each in the same town as it is now. */
    private Set<String> those(Attempt attempt) throws SQLException {
        Set<String> able = new TreeSet<>();
        for (Map.Entry<String, Hat> caller : CALLERS.entrySet()) {
            town.owner().run("savepoint before");
            town.as(caller.getKey(), caller.getValue());
            if (attempt.succeeds(caller.getKey(), UUID.randomUUID())) {
                able.add(caller.getKey());
            }
            town.run("rollback to before");
        }
        return able;
    }

    private Set<String> confirmersOf(String login, String role, String room, String proposer) throws SQLException {
        UUID id = town.waiting(login, role, room, proposer);
        return those((caller, any) -> town.yes("select confirm_membership(?)", id));
    }

    private boolean reads(String login) throws SQLException {
        return town.as(login, WORK).yes("select ? = any (rooms_to_read())", Town.room(SCHOOL_ROOM));
    }
}
