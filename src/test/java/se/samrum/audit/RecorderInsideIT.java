package se.samrum.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.ReasonNeeded;
import se.samrum.access.Role;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernFilter;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.concern.ConcernService;
import se.samrum.concern.HandlingService;
import se.samrum.concern.JoinForm;
import se.samrum.concern.JoinService;
import se.samrum.concern.Outcome;
import se.samrum.concern.SearchService;
import se.samrum.concern.Told;
import se.samrum.delegate.DelegateService;
import se.samrum.delegate.Deputed;
import se.samrum.document.Chosen;
import se.samrum.document.DocumentService;
import se.samrum.document.NewDocument;
import se.samrum.draft.Begun;
import se.samrum.draft.DraftService;
import se.samrum.legalbasis.LegalBasisService;
import se.samrum.membership.MembershipService;
import se.samrum.organisation.DemonstrationAccounts;
import se.samrum.organisation.Entrance;
import se.samrum.receipt.ReceiptService;
import se.samrum.rotation.RotationService;
import se.samrum.shield.ForsakenFileService;
import se.samrum.shield.ShieldService;
import se.samrum.staff.Hired;
import se.samrum.today.TodayService;
import se.samrum.youth.YouthService;

/** Whatever people of all roles do in whatever order, refused and broken attempts included: one event each, and right. */
@ExtendWith(ArquillianExtension.class)
class RecorderInsideIT {

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();
    private static final int ACTIONS = 500;
    private static final ConcernFilter ALL = new ConcernFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.REGISTERED, 0);

    /** One of every role. */
    private static final Map<String, Hat> PEOPLE = Map.of(
            "tove", Hat.WORK,
            "farida", Hat.WORK,
            "henrik", Hat.WORK,
            "karin", Hat.WORK,
            "birgitta", Hat.WORK,
            "mats", Hat.WORK,
            "lars", Hat.MANAGE,
            "ingrid", Hat.REVIEW,
            "eva", Hat.REVIEW,
            "yusuf", Hat.ADMINISTER);

    private static final List<String> ROOMS =
            List.of("Norrängsskolans rum", "Lundåkerskolans rum", "Områdespolisens rum", "Kajens rum");

    @Inject
    ConcernService concerns;

    @Inject
    SearchService search;

    @Inject
    ShieldService shields;

    @Inject
    HandlingService handling;

    @Inject
    JoinService joins;

    @Inject
    ReceiptService receipts;

    @Inject
    YouthService youths;

    @Inject
    DraftService drafts;

    @Inject
    DocumentService documents;

    @Inject
    TodayService today;

    @Inject
    ReviewService review;

    @Inject
    RotationService rotation;

    @Inject
    MembershipService memberships;

    @Inject
    ForsakenFileService forsakenFiles;

    @Inject
    LegalBasisService bases;

    @Inject
    DelegateService delegates;

    @Inject
    DemonstrationAccounts accounts;

    private interface Doing {
        void now() throws SQLException;
    }

    private final Map<String, Integer> recorded = new TreeMap<>();

    @Test
    void everyActionIsOneEvent() throws SQLException {
        Map<String, Integer> before = logged();
        for (int i = 0; i < ACTIONS; i++) {
            somebodyDoesSomething();
        }
        Map<String, Integer> since = logged();
        before.forEach((event, times) -> since.merge(event, -times, Integer::sum));
        since.values().removeIf(times -> times == 0);
        assertEquals(recorded, since);
        assertEquals(
                ACTIONS, recorded.values().stream().mapToInt(times -> times).sum());
    }

    private void somebodyDoesSomething() throws SQLException {
        String login = oneOf(List.copyOf(PEOPLE.keySet()));
        UUID room = Town.room(oneOf(ROOMS));
        if (RANDOM.nextInt(10) == 0) {
            signInOrOut(login);
            return;
        }
        LoginToken token = Signed.as(login, PEOPLE.get(login));
        if (RANDOM.nextInt(10) == 0) {
            Town.run("update login_session set ended_at = now() where token_hash = ?", token.hash());
        }
        Doing[] doings = {
            () -> concerns.begin(room),
            () -> breakingSometimes(() -> concerns.register(room, Told.about("Melker K, 8B"))),
            () -> concerns.list(room, ALL),
            () -> concerns.open(room, concern(room)),
            () -> concerns.amend(room, concern(room), RANDOM.nextInt(1, 3), Told.about("Melker K, 8B")),
            () -> search.search(room, "Melker"),
            () -> shields.see(room, youth(room)),
            () -> shields.protect(room, youth(room), RANDOM.nextBoolean()),
            () -> today.see(),
            () -> handling.assess(room, concern(room), RANDOM.nextInt(1, 4), Told.assessed(Outcome.NO_ACTION)),
            () -> handling.close(room, concern(room), RANDOM.nextInt(1, 4), Told.closed()),
            () -> handling.report(room, concern(room), RANDOM.nextInt(1, 4), Told.reported()),
            () -> handling.noteFeedback(room, concern(room), RANDOM.nextInt(1, 4), Told.answered()),
            () -> receipts.list(),
            () -> receipts.open(room, concern(room)),
            () -> receipts.add(room, concern(room), Told.added("Mer.")),
            () -> youths.open(room, youth(room)),
            () -> joins.begin(room, concern(room)),
            () -> joins.join(room, concern(room), RANDOM.nextInt(1, 4), joined(youth(room))),
            () -> review.review(
                    new EventFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0)),
            () -> review.verify(),
            () -> rotation.see(),
            () -> rotation.rotate(),
            () -> drafts.list(),
            () -> drafts.save(room, UUID.randomUUID(), Begun.text("Påbörjat.")),
            () -> drafts.open(room, UUID.randomUUID()),
            () -> drafts.discard(room, UUID.randomUUID()),
            () -> documents.begin(room, concern(room)),
            () -> documents.add(room, concern(room), document(UUID.randomUUID())),
            () -> documents.open(room, attached(room)),
            () -> memberships.list(),
            () -> memberships.propose(Town.user("oskar"), Hired.as(Role.REGISTRAR)),
            () -> memberships.confirm(waiting()),
            () -> memberships.refuse(waiting()),
            () -> memberships.end(waiting()),
            () -> forsakenFiles.list(),
            () -> bases.see(),
            () -> bases.prepare(),
            () -> bases.end(UUID.randomUUID(), Instant.EPOCH),
            () -> delegates.list(),
            () -> delegates.name(Deputed.rektor(Town.user("oskar"), "2026-01-01")),
            () -> delegates.end(delegate())
        };
        String[] actions = {
            "BEGIN_CONCERN",
            "REGISTER_CONCERN",
            "LIST_CONCERNS",
            "OPEN_CONCERN",
            "AMEND_CONCERN",
            "SEARCH_CONCERNS",
            "SEE_SHIELD",
            "PROTECT_YOUTH",
            "SEE_TODAY",
            "ASSESS_CONCERN",
            "CLOSE_CONCERN",
            "MAKE_REPORT",
            "NOTE_FEEDBACK",
            "LIST_RECEIPTS",
            "OPEN_RECEIPT",
            "ADD_TO_CONCERN",
            "OPEN_YOUTH",
            "BEGIN_JOIN",
            "JOIN_YOUTH",
            "REVIEW_LOG",
            "VERIFY_LOG",
            "SEE_KEYS",
            "ROTATE_KEYS",
            "LIST_DRAFTS",
            "SAVE_DRAFT",
            "OPEN_DRAFT",
            "DISCARD_DRAFT",
            "BEGIN_DOCUMENT",
            "ADD_DOCUMENT",
            "OPEN_DOCUMENT",
            "SEE_MEMBERSHIPS",
            "PROPOSE_MEMBERSHIP",
            "CONFIRM_MEMBERSHIP",
            "REFUSE_MEMBERSHIP",
            "END_MEMBERSHIP",
            "LIST_FORSAKEN_FILES",
            "SEE_BASES",
            "PREPARE_BASIS",
            "CHANGE_BASES",
            "SEE_DELEGATES",
            "NAME_DELEGATE",
            "END_DELEGATE"
        };
        int which = RANDOM.nextInt(doings.length);
        record(login, actions[which], outcome(doings[which]));
    }

    private static JoinForm joined(UUID youth) {
        JoinForm form = new JoinForm();
        form.setYouth(youth);
        return form;
    }

    private void signInOrOut(String login) throws SQLException {
        switch (RANDOM.nextInt(6)) {
            case 0 -> {
                accounts.signIn(login);
                record(login, "SIGN_IN", "DONE");
            }
            case 1 -> {
                assertFalse(Entrance.opens(login, "not the password"));
                record(login, "SIGN_IN", "DENIED");
            }
            case 2 -> {
                LoginToken token = Signed.as(login, PEOPLE.get(login));
                boolean chosen = Entrance.choose(token, Hat.MANAGE);
                record(login, "CHOOSE_HAT", chosen ? "DONE" : "DENIED");
            }
            case 3 -> {
                Entrance.lock(Signed.as(login, PEOPLE.get(login)));
                record(login, "LOCK", "DONE");
            }
            case 4 -> {
                boolean opened = Entrance.unlock(Signed.as(login, PEOPLE.get(login)), "not the password");
                record(login, "UNLOCK", opened ? "DONE" : "DENIED");
            }
            default -> {
                Signed.as(login, PEOPLE.get(login));
                accounts.signOut();
                record(login, "SIGN_OUT", "DONE");
            }
        }
    }

    /** What the caller saw, whatever it was that was thrown: the product catches nothing narrower either. */
    private static String outcome(Doing doing) throws SQLException {
        try {
            doing.now();
            return "DONE";
        } catch (Denied | ReasonNeeded denied) {
            return "DENIED";
        } catch (RuntimeException broken) {
            return "FAILED";
        }
    }

    private static void breakingSometimes(Doing doing) throws SQLException {
        if (RANDOM.nextInt(3) > 0) {
            doing.now();
            return;
        }
        Town.run("""
                create function breaks() returns trigger language plpgsql as
                $$ begin raise exception 'breaks at the commit'; end $$""");
        Town.run("""
                create constraint trigger breaks after insert on concern deferrable initially deferred
                for each row execute function breaks()""");
        try {
            doing.now();
        } finally {
            Town.run("drop function breaks() cascade");
        }
    }

    private static UUID concern(UUID room) throws SQLException {
        return Town.all("select id from concern where room_id = ? limit 1", room).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    private static NewDocument document(UUID id) {
        return new NewDocument(id, "Underskrivet samtycke", Chosen.clean(Chosen.pdf()));
    }

    private static UUID attached(UUID room) throws SQLException {
        return Town.all("select id from document where room_id = ? limit 1", room).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    private static UUID youth(UUID room) throws SQLException {
        return Town.all("select id from youth where room_id = ? order by id limit 1", room).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    /** Some membership of Oskar as a registrar, in whatever state. */
    private static UUID waiting() throws SQLException {
        return Town.all("select id from membership where user_id = ? and role = 'REGISTRAR'", Town.user("oskar"))
                .stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    private static UUID delegate() throws SQLException {
        return Town.all("select id from delegate where user_id = ? and ended_at is null", Town.user("oskar")).stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(UUID::randomUUID);
    }

    private void record(String login, String action, String outcome) throws SQLException {
        recorded.merge(Town.user(login) + " " + action + " " + outcome, 1, Integer::sum);
    }

    private static Map<String, Integer> logged() throws SQLException {
        Map<String, Integer> events = new TreeMap<>();
        Town.all("select user_id || ' ' || action || ' ' || outcome from audit_event where user_id is not null")
                .forEach(event -> events.merge(event, 1, Integer::sum));
        return events;
    }

    private static <T> T oneOf(List<T> some) {
        return some.get(RANDOM.nextInt(some.size()));
    }
}
