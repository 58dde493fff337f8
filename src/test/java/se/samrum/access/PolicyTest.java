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
            "REPORTER SEE_TODAY MUNICIPALITY",
            "MEMBER SEE_TODAY MUNICIPALITY",
            "COORDINATOR SEE_TODAY MUNICIPALITY",
            "REGISTRAR SEE_TODAY MUNICIPALITY",
            "ACCESS_APPROVER SEE_TODAY MUNICIPALITY",
            "MANAGER SEE_TODAY MUNICIPALITY",
            "LOG_REVIEWER SEE_TODAY MUNICIPALITY",
            "DATA_PROTECTION_OFFICER SEE_TODAY MUNICIPALITY",
            "ADMINISTRATOR SEE_TODAY MUNICIPALITY"));

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
                        "ACCESS_APPROVER REFUSE_MEMBERSHIP",
                        "ACCESS_APPROVER END_MEMBERSHIP")),
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
