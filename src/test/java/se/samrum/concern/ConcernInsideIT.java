package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.Gate;
import se.samrum.access.LoginToken;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.today.TodayService;

/** A concern in the running product: kept, listed, opened, and not there for anybody else. */
@ExtendWith(ArquillianExtension.class)
class ConcernInsideIT {

    private static final ConcernFilter ALL =
            new ConcernFilter(Optional.empty(), Optional.empty(), Optional.empty(), Sort.REGISTERED, 0);

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
        assertEquals("Melker K, 8B", concern.youthName().orElseThrow());
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
        assertTrue(concern.youthName().isEmpty());
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
            assertTrue(today.see().stream().allMatch(row -> row.room().equals(room)));
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
    void remembersWhatARowSaidBeforeAndWhoChangedIt() throws SQLException {
        LoginToken token = Signed.as("tove");
        UUID room = Town.room("Norrängsskolans rum");
        UUID id = service.register(room, Told.about("Melker K, 8B"));
        try (Connection connection = DriverManager.getConnection(
                System.getProperty("samrum.db.url"), "samrum_app", System.getProperty("samrum.db.app.password"))) {
            connection.setAutoCommit(false);
            assertTrue(Gate.beginAs(token, connection));
            try (Statement change = connection.createStatement()) {
                assertEquals(
                        1,
                        change.executeUpdate(
                                "update concern set version = 2, observation = 'Rättat.', registered_by = gen_random_uuid() where id = '"
                                        + id + "'"));
            }
            connection.commit();
        }
        assertEquals("Rättat.", service.open(room, id).observation());
        assertEquals("Borta från lektionerna efter lunch tre dagar i rad.", Town.one("""
                select was ->> 'observation' from change where row_id = ? and version = 1""", id));
        assertEquals(Town.user("tove").toString(), Town.one("select changed_by from change where row_id = ?", id));
        assertEquals(Town.user("tove").toString(), Town.one("select registered_by from concern where id = ?", id));
    }

    private static ConcernFilter march(Optional<Report> report, int page) {
        return new ConcernFilter(
                Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of(LocalDate.of(2025, 3, 31)),
                report,
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
