package se.samrum.access;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rule book, written a second time by hand: what is not here is denied. */
class PolicyTest {

    private static final Set<String> ALLOWED = new TreeSet<>(Set.of(
            "REPORTER LIST_DRAFTS UNIT",
            "REPORTER SAVE_DRAFT UNIT",
            "REPORTER OPEN_DRAFT UNIT",
            "REPORTER DISCARD_DRAFT UNIT",
            "MEMBER LIST_DRAFTS UNIT",
            "MEMBER SAVE_DRAFT UNIT",
            "MEMBER OPEN_DRAFT UNIT",
            "MEMBER DISCARD_DRAFT UNIT",
            "COORDINATOR LIST_DRAFTS UNIT",
            "COORDINATOR SAVE_DRAFT UNIT",
            "COORDINATOR OPEN_DRAFT UNIT",
            "COORDINATOR DISCARD_DRAFT UNIT",
            "REPORTER BEGIN_CONCERN UNIT",
            "MEMBER BEGIN_CONCERN UNIT",
            "COORDINATOR BEGIN_CONCERN UNIT",
            "REPORTER REGISTER_CONCERN UNIT",
            "MEMBER REGISTER_CONCERN UNIT",
            "MEMBER LIST_CONCERNS UNIT",
            "MEMBER OPEN_CONCERN UNIT",
            "MEMBER AMEND_CONCERN UNIT",
            "MEMBER SEE_TODAY UNIT",
            "MEMBER SEE_TODAY GROUP",
            "COORDINATOR SEE_TODAY GROUP",
            "COORDINATOR REGISTER_CONCERN UNIT",
            "COORDINATOR LIST_CONCERNS UNIT",
            "COORDINATOR OPEN_CONCERN UNIT",
            "COORDINATOR AMEND_CONCERN UNIT",
            "COORDINATOR SEE_TODAY UNIT",
            "MEMBER BEGIN_SEARCH UNIT",
            "MEMBER SEARCH_CONCERNS UNIT",
            "MEMBER SEE_SHIELD UNIT",
            "MEMBER PROTECT_YOUTH UNIT",
            "MEMBER CLOSE_FILE UNIT",
            "MEMBER OPEN_FILE UNIT",
            "MEMBER DECLARE_CONFLICT UNIT",
            "MEMBER LIFT_CONFLICT UNIT",
            "COORDINATOR BEGIN_SEARCH UNIT",
            "COORDINATOR SEARCH_CONCERNS UNIT",
            "COORDINATOR SEE_SHIELD UNIT",
            "COORDINATOR PROTECT_YOUTH UNIT",
            "COORDINATOR CLOSE_FILE UNIT",
            "COORDINATOR OPEN_FILE UNIT",
            "COORDINATOR DECLARE_CONFLICT UNIT",
            "COORDINATOR LIFT_CONFLICT UNIT",
            "MEMBER ASSESS_CONCERN UNIT",
            "MEMBER CLOSE_CONCERN UNIT",
            "MEMBER MAKE_REPORT UNIT",
            "MEMBER NOTE_FEEDBACK UNIT",
            "MEMBER OPEN_YOUTH UNIT",
            "MEMBER BEGIN_JOIN UNIT",
            "MEMBER JOIN_YOUTH UNIT",
            "COORDINATOR ASSESS_CONCERN UNIT",
            "COORDINATOR CLOSE_CONCERN UNIT",
            "COORDINATOR MAKE_REPORT UNIT",
            "COORDINATOR NOTE_FEEDBACK UNIT",
            "COORDINATOR OPEN_YOUTH UNIT",
            "COORDINATOR BEGIN_JOIN UNIT",
            "COORDINATOR JOIN_YOUTH UNIT",
            "MEMBER BEGIN_DOCUMENT UNIT",
            "MEMBER BEGIN_DOCUMENT CASE",
            "MEMBER ADD_DOCUMENT UNIT",
            "MEMBER ADD_DOCUMENT CASE",
            "MEMBER OPEN_DOCUMENT UNIT",
            "MEMBER OPEN_DOCUMENT CASE",
            "COORDINATOR BEGIN_DOCUMENT UNIT",
            "COORDINATOR BEGIN_DOCUMENT CASE",
            "COORDINATOR ADD_DOCUMENT UNIT",
            "COORDINATOR ADD_DOCUMENT CASE",
            "COORDINATOR OPEN_DOCUMENT UNIT",
            "COORDINATOR OPEN_DOCUMENT CASE",
            "REPORTER LIST_RECEIPTS UNIT",
            "REPORTER OPEN_RECEIPT UNIT",
            "REPORTER ADD_TO_CONCERN UNIT",
            "MEMBER LIST_RECEIPTS UNIT",
            "MEMBER OPEN_RECEIPT UNIT",
            "MEMBER ADD_TO_CONCERN UNIT",
            "COORDINATOR LIST_RECEIPTS UNIT",
            "COORDINATOR OPEN_RECEIPT UNIT",
            "COORDINATOR ADD_TO_CONCERN UNIT",
            "REPORTER SEE_TODAY MUNICIPALITY",
            "MEMBER SEE_TODAY MUNICIPALITY",
            "COORDINATOR SEE_TODAY MUNICIPALITY",
            "REGISTRAR SEE_TODAY MUNICIPALITY",
            "ACCESS_APPROVER SEE_TODAY MUNICIPALITY",
            "MANAGER SEE_TODAY MUNICIPALITY",
            "LOG_REVIEWER SEE_TODAY MUNICIPALITY",
            "DATA_PROTECTION_OFFICER SEE_TODAY MUNICIPALITY",
            "ADMINISTRATOR SEE_TODAY MUNICIPALITY",
            "REPORTER SEE_BASES MUNICIPALITY",
            "MEMBER SEE_BASES MUNICIPALITY",
            "COORDINATOR SEE_BASES MUNICIPALITY",
            "REGISTRAR SEE_BASES MUNICIPALITY",
            "ACCESS_APPROVER SEE_BASES MUNICIPALITY",
            "MANAGER SEE_BASES MUNICIPALITY",
            "LOG_REVIEWER SEE_BASES MUNICIPALITY",
            "DATA_PROTECTION_OFFICER SEE_BASES MUNICIPALITY",
            "ADMINISTRATOR SEE_BASES MUNICIPALITY"));

    @Test
    void allowsWhatIsWrittenAndNothingElse() {
        Set<String> found = Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Action.values()).flatMap(action -> Arrays.stream(RoomKind.values())
                        .filter(kind -> Policy.allows(action, role, kind))
                        .map(kind -> role + " " + action + " " + kind)))
                .collect(toCollection(TreeSet::new));
        assertEquals(ALLOWED, found);
    }

    @Test
    void letsReviewersReadTheLogAndAdministratorsAndApproversKeepTheAgencyAndNobodyElseDoAnythingThere() {
        Set<String> found = Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Action.values())
                        .filter(action -> Policy.allowsInAgency(action, role))
                        .map(action -> role + " " + action))
                .collect(toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "LOG_REVIEWER REVIEW_LOG",
                        "DATA_PROTECTION_OFFICER REVIEW_LOG",
                        "LOG_REVIEWER VERIFY_LOG",
                        "DATA_PROTECTION_OFFICER VERIFY_LOG",
                        "ADMINISTRATOR SEE_KEYS",
                        "ADMINISTRATOR ROTATE_KEYS",
                        "ADMINISTRATOR SEE_ORGANISATION",
                        "ADMINISTRATOR SEE_STAFF",
                        "ADMINISTRATOR CHANGE_ORGANISATION",
                        "ADMINISTRATOR ADD_USER",
                        "ADMINISTRATOR AMEND_USER",
                        "ADMINISTRATOR INVITE_USER",
                        "ADMINISTRATOR BLOCK_USER",
                        "ADMINISTRATOR SEE_MEMBERSHIPS",
                        "ADMINISTRATOR PROPOSE_MEMBERSHIP",
                        "ADMINISTRATOR CONFIRM_MEMBERSHIP",
                        "ADMINISTRATOR REFUSE_MEMBERSHIP",
                        "ADMINISTRATOR END_MEMBERSHIP",
                        "ACCESS_APPROVER SEE_STAFF",
                        "ACCESS_APPROVER BLOCK_USER",
                        "ACCESS_APPROVER SEE_MEMBERSHIPS",
                        "ACCESS_APPROVER CONFIRM_MEMBERSHIP",
                        "ACCESS_APPROVER LIST_FORSAKEN_FILES",
                        "ACCESS_APPROVER HAND_OVER_FILE",
                        "ACCESS_APPROVER REFUSE_MEMBERSHIP",
                        "ACCESS_APPROVER END_MEMBERSHIP",
                        "ADMINISTRATOR PREPARE_BASIS",
                        "ADMINISTRATOR CHANGE_BASES",
                        "ACCESS_APPROVER SEE_DELEGATES",
                        "ACCESS_APPROVER NAME_DELEGATE",
                        "ACCESS_APPROVER END_DELEGATE")),
                found);
    }

    @Test
    void keepsCaseWorkOutOfTheOtherHats() {
        for (Role role : Role.values()) {
            if (role.hat() != Hat.WORK) {
                assertTrue(
                        Arrays.stream(Action.values()).noneMatch(a -> Policy.allows(a, role, RoomKind.UNIT)),
                        role.name());
            }
        }
    }
}
