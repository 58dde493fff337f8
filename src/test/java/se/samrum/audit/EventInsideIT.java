package se.samrum.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.concern.ConcernForm.When.OTHER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Audited;
import se.samrum.access.Denied;
import se.samrum.access.Hat;
import se.samrum.access.LoginToken;
import se.samrum.access.Role;
import se.samrum.access.Signed;
import se.samrum.agency.AgencyService;
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
import se.samrum.key.KeyOwner;
import se.samrum.legalbasis.LegalBasisService;
import se.samrum.legalbasis.Written;
import se.samrum.membership.MembershipService;
import se.samrum.receipt.ReceiptService;
import se.samrum.rotation.RotationService;
import se.samrum.shield.Forsaken;
import se.samrum.shield.ForsakenFileService;
import se.samrum.shield.ShieldService;
import se.samrum.staff.Hired;
import se.samrum.staff.StaffService;
import se.samrum.today.TodayService;
import se.samrum.youth.YouthService;

/** Every action leaves exactly one event, and without the event there is no action. */
@ExtendWith(ArquillianExtension.class)
class EventInsideIT {

    private static final ConcernFilter ALL = new ConcernFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.REGISTERED, 0);

    @Inject
    ConcernService concerns;

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
    SearchService search;

    @Inject
    ShieldService shields;

    @Inject
    BeanManager beans;

    private static final Map<String, String> ORGANISATION = Map.ofEntries(
            Map.entry("AgencyService.see", "SEE_ORGANISATION DONE"),
            Map.entry("AgencyService.saveMunicipality", "CHANGE_ORGANISATION DONE"),
            Map.entry("AgencyService.saveAgency", "CHANGE_ORGANISATION DONE"),
            Map.entry("AgencyService.saveUnit", "CHANGE_ORGANISATION DONE"),
            Map.entry("AgencyService.saveGroup", "CHANGE_ORGANISATION DONE"),
            Map.entry("StaffService.list", "SEE_STAFF DONE"),
            Map.entry("StaffService.open", "SEE_STAFF DONE"),
            Map.entry("StaffService.prepare", "SEE_ORGANISATION DONE"),
            Map.entry("StaffService.add", "ADD_USER DONE"),
            Map.entry("StaffService.amend", "AMEND_USER DONE"),
            Map.entry("StaffService.invite", "INVITE_USER DONE"),
            Map.entry("StaffService.block", "BLOCK_USER DONE"),
            Map.entry("StaffService.unblock", "BLOCK_USER DONE"),
            Map.entry("MembershipService.list", "SEE_MEMBERSHIPS DONE"),
            Map.entry("MembershipService.open", "SEE_MEMBERSHIPS DONE"),
            Map.entry("MembershipService.propose", "PROPOSE_MEMBERSHIP DONE"),
            Map.entry("MembershipService.confirm", "CONFIRM_MEMBERSHIP DONE"),
            Map.entry("MembershipService.refuse", "REFUSE_MEMBERSHIP DONE"),
            Map.entry("MembershipService.end", "END_MEMBERSHIP DONE"),
            Map.entry("LegalBasisService.see", "SEE_BASES DONE"),
            Map.entry("LegalBasisService.open", "SEE_BASES DONE"),
            Map.entry("LegalBasisService.prepare", "PREPARE_BASIS DONE"),
            Map.entry("LegalBasisService.add", "CHANGE_BASES DONE"),
            Map.entry("LegalBasisService.review", "CHANGE_BASES DONE"),
            Map.entry("LegalBasisService.end", "CHANGE_BASES DONE"),
            Map.entry("LegalBasisService.changeAge", "CHANGE_BASES DONE"),
            Map.entry("DelegateService.list", "SEE_DELEGATES DONE"),
            Map.entry("DelegateService.candidates", "SEE_DELEGATES DONE"),
            Map.entry("DelegateService.name", "NAME_DELEGATE DONE"),
            Map.entry("DelegateService.end", "END_DELEGATE DONE"),
            Map.entry("ForsakenFileService.list", "LIST_FORSAKEN_FILES DONE"),
            Map.entry("ForsakenFileService.handOver", "HAND_OVER_FILE DONE"));

    @Inject
    AgencyService agencies;

    @Inject
    StaffService staff;

    @Inject
    MembershipService memberships;

    @Inject
    ForsakenFileService forsakenFiles;

    @Inject
    LegalBasisService bases;

    @Inject
    DelegateService delegates;

    private interface Doing {
        void now() throws SQLException;
    }

    @Test
    void everyMethodOfEveryServiceEntersWithItsOwnAction() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        Map<String, String> found = new TreeMap<>();
        found.put("ConcernService.begin", event(() -> concerns.begin(room)));
        found.put("ConcernService.register", event(() -> concerns.register(room, Told.about("Melker K, 8B"))));
        found.put("ConcernService.list", event(() -> concerns.list(room, ALL)));
        found.put("ConcernService.open", event(() -> concerns.open(room, id)));
        found.put("ConcernService.amend", event(() -> concerns.amend(room, id, 1, Told.about("Melker K, 8B"))));
        UUID draft = UUID.randomUUID();
        found.put("DraftService.save", event(() -> drafts.save(room, draft, Begun.text("Påbörjat."))));
        found.put("DraftService.list", event(drafts::list));
        found.put("DraftService.open", event(() -> drafts.open(room, draft)));
        found.put("DraftService.discard", event(() -> drafts.discard(room, draft)));
        found.put("TodayService.see", event(today::see));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", id));
        UUID anna = Town.user("anna");
        found.put("SearchService.begin", event(() -> search.begin(room)));
        found.put("SearchService.search", event(() -> search.search(room, "Melker")));
        found.put("ShieldService.see", event(() -> shields.see(room, youth)));
        found.put("ShieldService.protect", event(() -> shields.protect(room, youth, false)));
        found.put("ShieldService.close", event(() -> shields.close(room, youth, List.of(anna))));
        found.put("ShieldService.open", event(() -> shields.open(room, youth)));
        found.put("ShieldService.declare", event(() -> shields.declare(room, youth, anna)));
        found.put("ShieldService.lift", event(() -> shields.lift(room, youth, anna)));
        found.putAll(whatIsDoneWithAConcern(room));
        found.putAll(whatIsDoneWithADocument(room, id));
        UUID alone = concerns.register(room, Told.about("Melker K, 8B"));
        JoinForm same = new JoinForm();
        same.setYouth(youth);
        found.put("JoinService.begin", event(() -> joins.begin(room, alone)));
        found.put("JoinService.join", event(() -> joins.join(room, alone, 1, same)));
        Signed.as("ingrid", Hat.REVIEW);
        found.put("ReviewService.review", event(() -> review.review(everything())));
        found.put("ReviewService.verify", event(() -> review.verify()));
        Signed.as("yusuf", Hat.ADMINISTER);
        found.put("RotationService.see", event(rotation::see));
        found.put("RotationService.rotate", event(rotation::rotate));
        found.putAll(organisation());
        found.putAll(law());
        Map<String, String> expected = new TreeMap<>(ORGANISATION);
        expected.putAll(Map.ofEntries(
                Map.entry("ConcernService.begin", "BEGIN_CONCERN DONE"),
                Map.entry("ConcernService.register", "REGISTER_CONCERN DONE"),
                Map.entry("ConcernService.list", "LIST_CONCERNS DONE"),
                Map.entry("ConcernService.open", "OPEN_CONCERN DONE"),
                Map.entry("ConcernService.amend", "AMEND_CONCERN DONE"),
                Map.entry("SearchService.begin", "BEGIN_SEARCH DONE"),
                Map.entry("SearchService.search", "SEARCH_CONCERNS DONE"),
                Map.entry("ShieldService.see", "SEE_SHIELD DONE"),
                Map.entry("ShieldService.protect", "PROTECT_YOUTH DONE"),
                Map.entry("ShieldService.close", "CLOSE_FILE DONE"),
                Map.entry("ShieldService.open", "OPEN_FILE DONE"),
                Map.entry("ShieldService.declare", "DECLARE_CONFLICT DONE"),
                Map.entry("ShieldService.lift", "LIFT_CONFLICT DONE"),
                Map.entry("TodayService.see", "SEE_TODAY DONE"),
                Map.entry("ReviewService.review", "REVIEW_LOG DONE"),
                Map.entry("ReviewService.verify", "VERIFY_LOG DONE"),
                Map.entry("RotationService.see", "SEE_KEYS DONE"),
                Map.entry("RotationService.rotate", "ROTATE_KEYS DONE"),
                Map.entry("HandlingService.assess", "ASSESS_CONCERN DONE"),
                Map.entry("HandlingService.close", "CLOSE_CONCERN DONE"),
                Map.entry("HandlingService.report", "MAKE_REPORT DONE"),
                Map.entry("HandlingService.noteFeedback", "NOTE_FEEDBACK DONE"),
                Map.entry("ReceiptService.list", "LIST_RECEIPTS DONE"),
                Map.entry("ReceiptService.open", "OPEN_RECEIPT DONE"),
                Map.entry("ReceiptService.add", "ADD_TO_CONCERN DONE"),
                Map.entry("YouthService.open", "OPEN_YOUTH DONE"),
                Map.entry("DocumentService.begin", "BEGIN_DOCUMENT DONE"),
                Map.entry("DocumentService.add", "ADD_DOCUMENT DONE"),
                Map.entry("DocumentService.open", "OPEN_DOCUMENT DONE"),
                Map.entry("JoinService.begin", "BEGIN_JOIN DONE"),
                Map.entry("JoinService.join", "JOIN_YOUTH DONE"),
                Map.entry("DraftService.save", "SAVE_DRAFT DONE"),
                Map.entry("DraftService.list", "LIST_DRAFTS DONE"),
                Map.entry("DraftService.open", "OPEN_DRAFT DONE"),
                Map.entry("DraftService.discard", "DISCARD_DRAFT DONE")));
        assertEquals(expected, found);
        assertEquals(methodsOfServices(), found.keySet());
    }

    private Map<String, String> whatIsDoneWithAConcern(UUID room) throws SQLException {
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", id));
        return Map.of(
                "HandlingService.assess", event(() -> handling.assess(room, id, 1, Told.assessed(Outcome.OWN_MEASURE))),
                "HandlingService.report", event(() -> handling.report(room, id, 2, Told.reported())),
                "HandlingService.noteFeedback", event(() -> handling.noteFeedback(room, id, 3, Told.answered())),
                "HandlingService.close", event(() -> handling.close(room, id, 4, Told.closed())),
                "ReceiptService.list", event(receipts::list),
                "ReceiptService.open", event(() -> receipts.open(room, id)),
                "ReceiptService.add", event(() -> receipts.add(room, id, Told.added("Mer."))),
                "YouthService.open", event(() -> youths.open(room, youth)));
    }

    private Map<String, String> whatIsDoneWithADocument(UUID room, UUID concern) throws SQLException {
        UUID id = UUID.randomUUID();
        NewDocument said = new NewDocument(id, "Underskrivet samtycke", Chosen.clean(Chosen.pdf()));
        return Map.of(
                "DocumentService.begin", event(() -> documents.begin(room, concern)),
                "DocumentService.add", event(() -> documents.add(room, concern, said)),
                "DocumentService.open", event(() -> documents.open(room, id)));
    }

    private Map<String, String> organisation() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        Signed.as("yusuf", Hat.ADMINISTER);
        UUID user = Hired.somebody();
        UUID school = Hired.school();
        found.put("AgencyService.see", event(agencies::see));
        found.put(
                "AgencyService.saveMunicipality", event(() -> agencies.saveMunicipality(Hired.place("Lövsjö kommun"))));
        found.put("AgencyService.saveAgency", event(() -> agencies.saveAgency(school, Hired.asItIs(school))));
        UUID unit = UUID.randomUUID();
        found.put("AgencyService.saveUnit", event(() -> agencies.saveUnit(school, unit, Hired.place("Ekskolan"))));
        found.put("AgencyService.saveGroup", event(() -> agencies.saveGroup(unit, Hired.place("SSPF-gruppen Öst"))));
        found.put("StaffService.list", event(staff::list));
        found.put("StaffService.open", event(() -> staff.open(user)));
        found.put("StaffService.prepare", event(() -> staff.prepare(user)));
        found.put("StaffService.add", event(() -> staff.add(Hired.form())));
        found.put("StaffService.amend", event(() -> staff.amend(user, 1, Hired.form())));
        found.put("StaffService.invite", event(() -> staff.invite(user)));
        found.put("StaffService.block", event(() -> staff.block(user)));
        found.put("StaffService.unblock", event(() -> staff.unblock(user)));
        found.put("MembershipService.list", event(memberships::list));
        found.put("MembershipService.propose", event(() -> memberships.propose(user, Hired.as(Role.REGISTRAR))));
        UUID proposed = memberships.propose(user, Hired.as(Role.LOG_REVIEWER));
        found.put("MembershipService.open", event(() -> memberships.open(proposed)));
        found.put("MembershipService.refuse", event(() -> memberships.refuse(proposed)));
        UUID again = memberships.propose(user, Hired.as(Role.LOG_REVIEWER));
        Hired.entered(user);
        Signed.as("mats");
        found.put("MembershipService.confirm", event(() -> memberships.confirm(again)));
        found.put("MembershipService.end", event(() -> memberships.end(again)));
        UUID file = Forsaken.in(Town.room("Norrängsskolans rum")).file();
        Signed.as("mats");
        found.put("ForsakenFileService.list", event(forsakenFiles::list));
        found.put("ForsakenFileService.handOver", event(() -> forsakenFiles.handOver(file, Town.user("tove"))));
        return found;
    }

    private Map<String, String> law() throws SQLException {
        Map<String, String> found = new TreeMap<>();
        String today = Town.one("select cast(now() at time zone 'Europe/Stockholm' as date)");
        Signed.as("yusuf", Hat.ADMINISTER);
        found.put("LegalBasisService.see", event(bases::see));
        found.put("LegalBasisService.prepare", event(bases::prepare));
        String code = "EVENT_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        found.put("LegalBasisService.add", event(() -> bases.add(Written.from(today, code))));
        UUID id = UUID.fromString(Town.one("select id from legal_basis where code = ?", code));
        found.put("LegalBasisService.open", event(() -> bases.open(id)));
        found.put("LegalBasisService.review", event(() -> bases.review(id, "kommunjurist")));
        found.put("LegalBasisService.end", event(() -> bases.end(id, Instant.EPOCH)));
        found.put("LegalBasisService.changeAge", event(() -> bases.changeAge(Written.sameAge(today))));
        Signed.as("mats");
        found.put("DelegateService.list", event(delegates::list));
        found.put("DelegateService.candidates", event(delegates::candidates));
        found.put("DelegateService.name", event(() -> delegates.name(Deputed.rektor(Town.user("oskar"), today))));
        UUID named = UUID.fromString(
                Town.one("select id from delegate where user_id = ? and ended_at is null", Town.user("oskar")));
        found.put("DelegateService.end", event(() -> delegates.end(named)));
        return found;
    }

    @Test
    void aRefusalLeavesOneEventToo() throws SQLException {
        UUID foreign = Town.room("Lundåkerskolans rum");
        Signed.as("tove");
        assertEquals(
                "LIST_CONCERNS DENIED", event(() -> assertThrows(Denied.class, () -> concerns.list(foreign, ALL))));
        assertEquals(
                "OPEN_CONCERN DENIED",
                event(() -> assertThrows(
                        Denied.class, () -> concerns.open(Town.room("Norrängsskolans rum"), UUID.randomUUID()))));
        assertEquals("REVIEW_LOG DENIED", event(() -> assertThrows(Denied.class, () -> review.review(everything()))));
        Signed.as("lars", Hat.MANAGE);
        assertEquals(
                "OPEN_CONCERN DENIED",
                event(() -> assertThrows(Denied.class, () -> concerns.open(foreign, UUID.randomUUID()))));
    }

    @Test
    void anEventNamesEveryYouthShownByAPseudonymOfTheRoom() throws SQLException {
        UUID room = Town.room("Områdespolisens rum");
        Signed.as("petra");
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", id));
        concerns.list(room, ALL);
        List<String> things = lastThings();
        assertTrue(things.contains(pseudonym(room, youth)));
        assertTrue(things.contains(pseudonym(room, id)));
        assertFalse(things.contains(youth.toString()));
        assertFalse(pseudonym(room, youth).equals(pseudonym(Town.room("Kajens rum"), youth)));
    }

    @Test
    void withoutTheLogNothingIsShownAndNothingIsKept() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        UUID id = concerns.register(room, Told.about("Melker K, 8B"));
        String before = Town.one("select count(*) from concern");
        Town.run("revoke insert on audit_event from samrum_app");
        try {
            assertThrows(RuntimeException.class, () -> concerns.list(room, ALL));
            assertThrows(RuntimeException.class, () -> concerns.open(room, id));
            assertThrows(RuntimeException.class, () -> concerns.register(room, Told.about("Melker K, 8B")));
            assertThrows(RuntimeException.class, () -> concerns.amend(room, id, 1, Told.about("Melker K, 8B")));
            assertThrows(RuntimeException.class, today::see);
        } finally {
            Town.run("grant insert on audit_event to samrum_app");
        }
        assertEquals(before, Town.one("select count(*) from concern"));
        assertEquals("OPEN_CONCERN DONE", event(() -> concerns.open(room, id)));
    }

    @Test
    void withoutTheLogNobodyReviewsIt() throws SQLException {
        Signed.as("ingrid", Hat.REVIEW);
        Town.run("revoke insert on audit_event from samrum_audit");
        try {
            assertThrows(RuntimeException.class, () -> review.review(everything()));
        } finally {
            Town.run("grant insert on audit_event to samrum_audit");
        }
        assertFalse(review.review(everything()).events().rows().isEmpty());
    }

    @Test
    void anAttemptWithASignInThatHasJustEndedIsDeniedAndWritten() throws SQLException {
        LoginToken token = Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        Town.run("update login_session set ended_at = now() where token_hash = ?", token.hash());
        assertEquals("LIST_CONCERNS DENIED", event(() -> assertThrows(Denied.class, () -> concerns.list(room, ALL))));
        assertEquals(
                Town.user("tove").toString(), Town.one("select user_id from audit_event order by at desc limit 1"));
    }

    @Test
    void anActionThatBreaksAtTheCommitLeavesAFailedEventAlone() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        Town.run("""
                create function breaks() returns trigger language plpgsql as
                $$ begin raise exception 'breaks at the commit'; end $$""");
        Town.run("""
                create constraint trigger breaks after insert on concern deferrable initially deferred
                for each row execute function breaks()""");
        try {
            assertEquals(
                    "REGISTER_CONCERN FAILED",
                    event(() -> assertThrows(
                            RuntimeException.class, () -> concerns.register(room, Told.about("Melker K, 8B")))));
        } finally {
            Town.run("drop function breaks() cascade");
        }
    }

    @Test
    void aBrokenActionLeavesAFailedEvent() throws SQLException {
        UUID room = Town.room("Norrängsskolans rum");
        Signed.as("tove");
        Town.run("alter table concern add constraint broken check (observed_on <> '2025-01-31') not valid");
        try {
            var form = Told.about("Melker K, 8B");
            form.setObservation("Går sönder.");
            form.setWhen(OTHER);
            form.setOtherDay("2025-01-31");
            assertEquals("REGISTER_CONCERN FAILED", event(() -> {
                Throwable broken = assertThrows(RuntimeException.class, () -> concerns.register(room, form));
                for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                    assertFalse(
                            String.valueOf(cause.getMessage()).contains("Går sönder"), "an exception quotes the text");
                }
            }));
        } finally {
            Town.run("alter table concern drop constraint broken");
        }
    }

    private static String event(Doing doing) throws SQLException {
        String before = Town.one("select count(*) from audit_event");
        doing.now();
        assertEquals(Long.parseLong(before) + 1, Long.parseLong(Town.one("select count(*) from audit_event")));
        return Town.one("select action || ' ' || outcome from audit_event order by at desc limit 1");
    }

    private static List<String> lastThings() throws SQLException {
        return Town.all("select unnest(things) from (select things from audit_event order by at desc limit 1) e");
    }

    private static String pseudonym(UUID room, UUID id) throws SQLException {
        return Town.all("select coalesce(youth_id, room_id) from concern where id = ?", id).stream()
                .findFirst()
                .map(owner -> new KeyOwner(room, UUID.fromString(owner)))
                .map(owner -> SealedRows.inTown().sealing().pseudonym(owner, id))
                .orElseGet(() -> SealedRows.inTown().sealing().pseudonym(new KeyOwner(room, id), id));
    }

    private static EventFilter everything() {
        return new EventFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    private Set<String> methodsOfServices() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Audited.class)
                        && !type.getSimpleName().endsWith("Interceptor"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName)
                        .map(name -> type.getSimpleName() + "." + name))
                .collect(Collectors.toSet());
    }
}
