package se.samrum.access;

import static se.samrum.access.Role.ACCESS_APPROVER;
import static se.samrum.access.Role.ADMINISTRATOR;
import static se.samrum.access.Role.COORDINATOR;
import static se.samrum.access.Role.DATA_PROTECTION_OFFICER;
import static se.samrum.access.Role.LOG_REVIEWER;
import static se.samrum.access.Role.MEMBER;
import static se.samrum.access.Role.REPORTER;
import static se.samrum.access.RoomKind.CASE;
import static se.samrum.access.RoomKind.GROUP;
import static se.samrum.access.RoomKind.MUNICIPALITY;
import static se.samrum.access.RoomKind.UNIT;

import java.util.Arrays;

/** The rule book: who may do which action in which kind of room. What is not written here is denied. */
public final class Policy {

    private Policy() {}

    /** Whether the role of this place allows the action there. */
    public static boolean allows(Action action, Place place) {
        return place.in()
                .map(room -> allows(action, place.role(), room.kind()))
                .orElseGet(() -> allowsInAgency(action, place.role()));
    }

    static boolean allows(Action action, Role role, RoomKind kind) {
        return switch (action) {
            case SEE_TODAY ->
                kind == MUNICIPALITY || (kind == UNIT || kind == GROUP) && oneOf(role, MEMBER, COORDINATOR);
            case BEGIN_CONCERN, REGISTER_CONCERN -> kind == UNIT && oneOf(role, REPORTER, MEMBER, COORDINATOR);
            case LIST_CONCERNS, OPEN_CONCERN, AMEND_CONCERN, BEGIN_SEARCH, SEARCH_CONCERNS ->
                kind == UNIT && oneOf(role, MEMBER, COORDINATOR);
            case SEE_SHIELD, PROTECT_YOUTH, CLOSE_FILE, OPEN_FILE, DECLARE_CONFLICT, LIFT_CONFLICT ->
                kind == UNIT && oneOf(role, MEMBER, COORDINATOR);
            case ASSESS_CONCERN, CLOSE_CONCERN, MAKE_REPORT, NOTE_FEEDBACK, OPEN_YOUTH ->
                kind == UNIT && oneOf(role, MEMBER, COORDINATOR);
            case BEGIN_JOIN, JOIN_YOUTH -> kind == UNIT && oneOf(role, MEMBER, COORDINATOR);
            case BEGIN_DOCUMENT, ADD_DOCUMENT, OPEN_DOCUMENT ->
                (kind == UNIT || kind == CASE) && oneOf(role, MEMBER, COORDINATOR);
            case LIST_RECEIPTS, OPEN_RECEIPT, ADD_TO_CONCERN ->
                kind == UNIT && oneOf(role, REPORTER, MEMBER, COORDINATOR);
            case LIST_DRAFTS, SAVE_DRAFT, OPEN_DRAFT, DISCARD_DRAFT ->
                kind == UNIT && oneOf(role, REPORTER, MEMBER, COORDINATOR);
            case LOCK, UNLOCK, CHANGE_PASSWORD -> false;
            case REVIEW_LOG, VERIFY_LOG, SEE_KEYS, ROTATE_KEYS, SIGN_IN, CHOOSE_HAT, SIGN_OUT, SET_UP -> false;
            case SEE_ORGANISATION,
                    CHANGE_ORGANISATION,
                    SEE_STAFF,
                    ADD_USER,
                    AMEND_USER,
                    INVITE_USER,
                    BLOCK_USER,
                    USE_INVITATION -> false;
            case SEE_MEMBERSHIPS, PROPOSE_MEMBERSHIP, CONFIRM_MEMBERSHIP, REFUSE_MEMBERSHIP, END_MEMBERSHIP -> false;
            case LIST_FORSAKEN_FILES, HAND_OVER_FILE -> false;
            case SEE_BASES -> kind == MUNICIPALITY;
            case PREPARE_BASIS, CHANGE_BASES, SEE_DELEGATES, NAME_DELEGATE, END_DELEGATE -> false;
        };
    }

    static boolean allowsInAgency(Action action, Role role) {
        return switch (action) {
            case REVIEW_LOG, VERIFY_LOG -> oneOf(role, LOG_REVIEWER, DATA_PROTECTION_OFFICER);
            case SEE_KEYS, ROTATE_KEYS -> role == ADMINISTRATOR;
            case SEE_ORGANISATION, CHANGE_ORGANISATION, ADD_USER, AMEND_USER, INVITE_USER, PROPOSE_MEMBERSHIP ->
                role == ADMINISTRATOR;
            case SEE_STAFF, BLOCK_USER, SEE_MEMBERSHIPS, CONFIRM_MEMBERSHIP, REFUSE_MEMBERSHIP, END_MEMBERSHIP ->
                oneOf(role, ADMINISTRATOR, ACCESS_APPROVER);
            case LIST_FORSAKEN_FILES, HAND_OVER_FILE -> role == ACCESS_APPROVER;
            case PREPARE_BASIS, CHANGE_BASES -> role == ADMINISTRATOR;
            case SEE_DELEGATES, NAME_DELEGATE, END_DELEGATE -> role == ACCESS_APPROVER;
            default -> false;
        };
    }

    private static boolean oneOf(Role role, Role... roles) {
        return Arrays.asList(roles).contains(role);
    }
}
