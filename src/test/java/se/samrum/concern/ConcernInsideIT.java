package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.today.TodayService;

/** A concern in the running product: kept, listed, opened, and not there for anybody else. */
@ExtendWith(ArquillianExtension.class)
class ConcernInsideIT {

    private static final ConcernFilter ALL = new ConcernFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.REGISTERED, 0);

    /** One of Skatteverket's published test numbers. */
    private static final String TEST_NUMBER = "199006022397";

    @Inject
    ConcernService service;

    @Inject
    TodayService today;

    @PersistenceUnit
    EntityManagerFactory factory;

    @Test
    void isKeptListedAndOpenedInItsOwnRoom() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));

        assertTrue(
                service.list(room, ALL).rows().stream().anyMatch(row -> row.id().equals(id)));
        ConcernView concern = service.open(room, id);
        assertEquals("Melker K, 8B", concern.now().who().orElseThrow());
        assertEquals("Tove Brandin", concern.registeredBy().orElseThrow());
        assertTrue(concern.youthNumber().orElseThrow().startsWith("R-"));
    }

    @Test
    void isKeptWithoutAYouthWhenNobodyKnowsWhoItIs() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        ConcernForm form = Told.about(null);
        form.setUnknown(true);
        ConcernView concern = service.open(room, service.register(room, form));
        assertTrue(concern.now().who().isEmpty());
        assertTrue(concern.youthNumber().isEmpty());
    }

    @Test
    void isNotThereForAnotherUnit() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));

        Signed.as("farida");
        assertThrows(Denied.class, () -> service.open(room, id));
        assertThrows(Denied.class, () -> service.open(Town.room("Lundåkerskolans rum"), id));
        assertFalse(service.list(Town.room("Lundåkerskolans rum"), ALL).rows().stream()
                .anyMatch(row -> row.id().equals(id)));
    }

    @Test
    void isWrittenButNotReadByAReporter() throws SQLException {
        Signed.as("henrik");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));

        assertThrows(Denied.class, () -> service.open(room, id));
        assertThrows(Denied.class, () -> service.list(room, ALL));
    }

    @Test
    void staysInItsRoomEvenWithThePoliciesOff() throws SQLException {
        UUID theirs = Town.room("Lundåkerskolans rum");
        Signed.as("farida");
        UUID foreign = service.register(theirs, Told.numbered("Alva B, 7A", TEST_NUMBER));
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID own = service.register(room, Told.about("Melker K, 8B"));
        withPoliciesOff(() -> {
            assertTrue(service.list(room, ALL).rows().stream()
                    .allMatch(row -> row.room().equals(room)));
            assertTrue(today.see().waiting().stream().allMatch(row -> row.room().equals(room)));
            assertThrows(Denied.class, () -> service.open(room, foreign));
            assertEquals(own, service.open(room, own).id());
            UUID again = service.register(room, Told.numbered("Alva B, 7A", TEST_NUMBER));
            assertNotEquals(youthOf(again), youthOf(foreign));
        });
    }

    @Test
    void countsTheSameNumberAsTheSameYouthWithinOneRoomOnly() throws SQLException {
        Signed.as("samira");
        UUID room = Town.room("Kajens rum");
        UUID first = service.register(room, Told.numbered("Alva B", TEST_NUMBER));
        UUID second = service.register(room, Told.numbered("Alva Berg", TEST_NUMBER));
        assertEquals(youthOf(first), youthOf(second));
        assertEquals("19900602-2397", service.open(room, second).youthNumber().orElseThrow());

        Signed.as("malin");
        UUID elsewhere =
                service.register(Town.room("Barn- och ungdomsgruppens rum"), Told.numbered("Alva B", TEST_NUMBER));
        assertNotEquals(youthOf(first), youthOf(elsewhere));
    }

    @Test
    void isNeverKeptInASharedCache() throws SQLException {
        Signed.as("tove");
        UUID id = service.register(Town.room("Norrängsskolans rum"), Told.about("Melker K, 8B"));
        assertFalse(factory.getCache().contains(Concern.class, id));
    }

    @Test
    void isPagedSortedAndFilteredByTheDatabase() throws SQLException {
        Signed.as("david");
        UUID room = Town.room("Områdespolisens rum");
        LocalDate day = LocalDate.of(2025, 3, 1);
        for (int i = 0; i < 30; i++) {
            ConcernForm form = Told.about("Melker K, 8B");
            form.setWhen(ConcernForm.When.OTHER);
            form.setOtherDay(day.plusDays(i).toString());
            form.setReport(i % 2 == 0 ? Report.MADE : Report.ASKING);
            service.register(room, form);
        }
        ConcernList first = service.list(room, march(Optional.empty(), 0));
        ConcernList second = service.list(room, march(Optional.empty(), 1));
        assertEquals(25, first.rows().size());
        assertTrue(first.more());
        assertEquals(5, second.rows().size());
        assertFalse(second.more());
        assertEquals(day.plusDays(29), first.rows().get(0).observedOn());
        assertEquals(day, second.rows().get(4).observedOn());
        ConcernList made = service.list(room, march(Optional.of(Report.MADE), 0));
        assertEquals(15, made.rows().size());
        assertTrue(made.rows().stream().allMatch(row -> row.report() == Report.MADE));
    }

    @Test
    void remembersWhatItSaidBeforeAndWhoChangedIt() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));
        Signed.as("anna");
        ConcernForm corrected = ConcernForm.of(service.open(room, id).now());
        corrected.setObservation("Rättat.");
        service.amend(room, id, 1, corrected);

        ConcernView now = service.open(room, id);
        assertEquals("Rättat.", now.now().observation());
        assertEquals("Melker K, 8B", now.now().who().orElseThrow());
        assertEquals("Tove Brandin", now.registeredBy().orElseThrow());
        ConcernChange change = now.changes().get(0);
        assertEquals(
                "Borta från lektionerna efter lunch tre dagar i rad.",
                change.before().orElseThrow().observation());
        assertEquals("Anna Wiklund", change.by().orElseThrow());
        assertEquals(
                List.of("concern.open.observation"),
                change.differences().stream()
                        .map(difference -> difference.before().question())
                        .toList());
    }

    @Test
    void leavesNoTraceOfAnAmendmentThatSaysTheSame() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));
        service.amend(room, id, 1, ConcernForm.of(service.open(room, id).now()));
        assertEquals(List.of(), service.open(room, id).changes());
        assertEquals(1, service.open(room, id).version());
    }

    @Test
    void isSealedAnewForTheYouthWhenOneIsNamed() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        ConcernForm unknown = Told.about(null);
        unknown.setUnknown(true);
        UUID id = service.register(room, unknown);
        assertEquals(room.toString(), keyOf(id));
        ConcernForm named = ConcernForm.of(service.open(room, id).now());
        named.setUnknown(false);
        named.setWho("Melker K, 8B");
        service.amend(room, id, 1, named);

        assertEquals(youthOf(id), keyOf(id));
        ConcernView concern = service.open(room, id);
        assertEquals("Melker K, 8B", concern.now().who().orElseThrow());
        assertTrue(concern.changes().get(0).before().orElseThrow().who().isEmpty());
        Town.until(youthOf(id), """
                select substr(was ->> 'observation', 5, 32)::uuid from change where row_id = ?""", id);
        assertEquals(
                unknown.getObservation(),
                service.open(room, id).changes().get(0).before().orElseThrow().observation());
    }

    @Test
    void isStillAboutTheSameYouthUnlessItIsSaidToBeAnother() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.numbered("Alva B, 7A", TEST_NUMBER));
        String youth = youthOf(id);
        ConcernForm spelled = ConcernForm.of(service.open(room, id).now());
        spelled.setWho("Alva Berg, 7A");
        service.amend(room, id, 1, spelled);
        assertEquals(youth, youthOf(id));
        ConcernForm another = ConcernForm.of(service.open(room, id).now());
        another.setWho("Nils O, 7A");
        another.setAnother(true);
        service.amend(room, id, 2, another);
        assertNotEquals(youth, youthOf(id));
        assertEquals(youthOf(id), keyOf(id));
    }

    @Test
    void givesItsYouthTheNumberThatIsLearnedLater() throws SQLException {
        Signed.as("farida");
        UUID room = Town.room("Lundåkerskolans rum");
        UUID id = service.register(room, Told.about("Iris N, 7A"));
        String youth = youthOf(id);
        ConcernForm learned = ConcernForm.of(service.open(room, id).now());
        learned.setPersonnummer("199912282382");
        service.amend(room, id, 1, learned);
        assertEquals(youth, youthOf(id));
        UUID next = service.register(room, Told.numbered("Iris N", "199912282382"));
        assertEquals(youth, youthOf(next));
        UUID third = service.register(room, Told.about("Iris Nord"));
        ConcernForm same = ConcernForm.of(service.open(room, third).now());
        same.setPersonnummer("199912282382");
        service.amend(room, third, 1, same);
        assertEquals(youth, youthOf(third), "whoever has the number already");
    }

    @Test
    void isNotOverwrittenByWhoeverReadAnOlderVersion() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));
        ConcernForm first = ConcernForm.of(service.open(room, id).now());
        first.setObservation("Först.");
        service.amend(room, id, 1, first);
        ConcernForm second = ConcernForm.of(service.open(room, id).now());
        second.setObservation("Sedan.");
        assertThrows(Outdated.class, () -> service.amend(room, id, 1, second));
        assertEquals("Först.", service.open(room, id).now().observation());
    }

    @Test
    void isAmendedOnlyWhereItIsRead() throws SQLException {
        Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));
        for (String other : List.of("farida", "henrik", "karin")) {
            Signed.as(other);
            assertThrows(Denied.class, () -> service.amend(room, id, 1, Told.about("Nils O, 8B")));
        }
        Signed.as("farida");
        assertThrows(
                Denied.class, () -> service.amend(Town.room("Lundåkerskolans rum"), id, 1, Told.about("Nils O, 8B")));
    }

    private static String keyOf(UUID concern) throws SQLException {
        return Town.one("""
                select encode(substring(observation::bytea from 2 for 16), 'hex')::uuid from concern where id = ?""", concern);
    }

    private static ConcernFilter march(Optional<Report> report, int page) {
        return new ConcernFilter(
                Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of(LocalDate.of(2025, 3, 31)),
                report,
                Optional.empty(),
                Sort.OBSERVED,
                page);
    }

    private static String youthOf(UUID concern) throws SQLException {
        return Town.one("select youth_id from concern where id = ?", concern);
    }

    private interface Doing {
        void now() throws SQLException;
    }

    private static void withPoliciesOff(Doing doing) throws SQLException {
        List<String> walled = Town.all("select polrelid::regclass::text from pg_policy where polname = 'wall'");
        for (String table : walled) {
            Town.run("alter table " + table + " disable row level security");
        }
        try {
            doing.now();
        } finally {
            for (String table : walled) {
                Town.run("alter table " + table + " enable row level security");
            }
        }
    }
}
