package se.samrum.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Overheard;
import se.samrum.Town;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.key.KeyDestroyed;
import se.samrum.key.KeyFolder;
import se.samrum.key.KeyOwner;
import se.samrum.key.Unreadable;

/** What is sealed opens where it was sealed for, unaltered, or not at all; and nobody is told what it said. */
@ExtendWith(ArquillianExtension.class)
class SealedInsideIT {

    private static final ConcernFilter ALL = new ConcernFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.REGISTERED, 0);
    private static final String WHO = "Xerxes Lillman, 8B";
    private static final String TEXT = "Blåmärken på armarna.";
    private static final Duration CYCLE = Duration.ofDays(30);

    @Inject
    ConcernService service;

    @Inject
    KeyFolder keys;

    private UUID room;
    private UUID id;

    @BeforeEach
    void register() throws SQLException {
        Signed.as("tove");
        room = Town.room("Norrängsskolans rum");
        id = concern(room);
    }

    @Test
    void opensInNoOtherRow() throws SQLException {
        UUID other = concern(room);
        Town.seed(
                "update concern set observation = o.observation from concern o where concern.id = ? and o.id = ?",
                id,
                other);
        assertUnreadable();
    }

    @Test
    void opensInNoOtherColumn() throws SQLException {
        Town.seed("update concern set observation = who where id = ?", id);
        assertUnreadable();
    }

    @Test
    void opensInNoOtherRoom() throws SQLException {
        Signed.as("farida");
        UUID foreign = concern(Town.room("Lundåkerskolans rum"));
        Signed.as("tove");
        Town.seed(
                "update concern set observation = o.observation from concern o where concern.id = ? and o.id = ?",
                id,
                foreign);
        assertUnreadable();
        Town.seed("delete from concern where id = ?", id);
        Town.seed("update concern set room_id = ?, youth_id = null where id = ?", room, foreign);
        id = foreign;
        assertUnreadable();
    }

    @Test
    void anOlderValueIsNotPutBack() throws SQLException {
        ConcernForm corrected = ConcernForm.of(service.open(room, id).now());
        corrected.setObservation("Rättat.");
        service.amend(room, id, 1, corrected);
        Town.seed("""
                update concern set observation = decode(substr(was ->> 'observation', 3), 'hex') from change
                where concern.id = ? and change.row_id = concern.id""", id);
        assertUnreadable();
    }

    @Test
    void opensWithNoByteFlipped() throws SQLException {
        int length = Integer.parseInt(Town.one("select octet_length(observation) from concern where id = ?", id));
        for (int i = 1; i < length; i++) {
            flip("observation", i);
            assertThrows(Unreadable.class, () -> service.open(room, id), "byte " + i);
            flip("observation", i);
        }
        assertEquals(TEXT, service.open(room, id).now().observation());
        flip("observation", length - 1);
        assertUnreadable();
    }

    @Test
    void anAlteredHistorySaysSoAndTheRestStays() throws SQLException {
        ConcernForm corrected = ConcernForm.of(service.open(room, id).now());
        corrected.setObservation("Rättat.");
        service.amend(room, id, 1, corrected);
        String kept = Town.one("select was from change where row_id = ?", id);
        for (String altered : List.of(
                "'{}'",
                "'[]'",
                "was || '{\"observation\": \"hello\"}'",
                "was || '{\"observation\": \"\\\\x012\"}'",
                "was || '{\"observation\": 5}'",
                "was || '{\"observed_on\": \"igår\"}'",
                "was || '{\"report\": \"?\"}'")) {
            Town.seed("update change set was = " + altered + " where row_id = ?", id);
            ConcernView concern = service.open(room, id);
            assertEquals("Rättat.", concern.now().observation());
            assertTrue(concern.changes().get(0).isUnreadable(), altered);
            Town.seed("update change set was = ?::jsonb where row_id = ?", kept, id);
        }
        assertEquals(
                TEXT,
                service.open(room, id).changes().get(0).before().orElseThrow().observation());
    }

    @Test
    void aListKeepsTheRowAndSaysSo() throws SQLException {
        flip("who", 60);
        ConcernRow row = row();
        assertTrue(row.unreadable());
        assertTrue(row.initials().isEmpty());
        assertEquals("LIST_CONCERNS DONE UNREADABLE", event());
    }

    @Test
    void withADestroyedKeyItStaysShutEvenFromABackupOfTheDatabase() throws SQLException {
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", id));
        String backup = Town.one("select to_jsonb(c) from concern c where id = ?", id);
        service.open(room, id);
        keys.destroy(new KeyOwner(room, youth));
        Town.seed("delete from concern where id = ?", id);
        Town.seed("insert into concern select * from jsonb_populate_record(null::concern, ?::jsonb)", backup);

        KeyDestroyed gone = assertThrows(KeyDestroyed.class, () -> service.open(room, id));
        assertEquals(gone.at().plus(CYCLE), gone.finalAt());
        assertEquals("OPEN_CONCERN FAILED UNREADABLE", event());
        assertTrue(row().unreadable());
        assertTrue(Town.all("select unnest(things) from (select things from audit_event order by at desc limit 1) e")
                .contains("erased"));
    }

    @Test
    void withTheKeyOfItsRoomDestroyedNothingInItOpensEvenFromABackup() throws SQLException {
        UUID unit = UUID.randomUUID();
        room = UUID.randomUUID();
        Town.run(
                "insert into unit select ?, agency_id, 'En enhet som läggs ned' from app_user where id = ?",
                unit,
                tove());
        Town.run("""
                insert into room select ?, 'UNIT', 'Ett rum som stängs', a.id, ?, null, a.municipality_id
                from app_user u join agency a on a.id = u.agency_id where u.id = ?""", room, unit, tove());
        Town.run("""
                insert into membership select gen_random_uuid(), id, agency_id, ?, 'MEMBER', now() - interval '1 day', null, null, now(), null, now()
                from app_user where id = ?""", room, tove());
        try {
            Signed.as("tove");
            ConcernForm nobodyKnown = Told.about(null);
            nobodyKnown.setUnknown(true);
            List<UUID> both = List.of(concern(room), service.register(room, nobodyKnown));
            both.forEach(each -> service.open(room, each));
            Map<String, String> backup = new LinkedHashMap<>();
            for (String table : List.of("youth", "concern")) {
                backup.put(
                        table, Town.one("select jsonb_agg(to_jsonb(t)) from " + table + " t where room_id = ?", room));
            }
            keys.destroy(KeyOwner.of(room));
            empty();
            for (Map.Entry<String, String> table : backup.entrySet()) {
                Town.seed(
                        "insert into " + table.getKey() + " select * from jsonb_populate_recordset(null::"
                                + table.getKey() + ", ?::jsonb)",
                        table.getValue());
            }
            both.forEach(each -> assertThrows(KeyDestroyed.class, () -> service.open(room, each)));
            assertTrue(service.list(room, ALL).rows().stream().anyMatch(ConcernRow::unreadable));
            assertThrows(KeyDestroyed.class, () -> concern(room));
        } finally {
            empty();
            Town.seed("delete from membership where room_id = ?", room);
            Town.seed("delete from room where room_id = ?", room);
            Town.seed("delete from unit where id = ?", unit);
        }
    }

    private void empty() throws SQLException {
        for (String table : List.of("change", "addition", "receipt", "concern", "youth")) {
            Town.seed("delete from " + table + " where room_id = ?", room);
        }
    }

    private static UUID tove() throws SQLException {
        return Town.user("tove");
    }

    private void assertUnreadable() throws SQLException {
        try (Overheard log = Overheard.all()) {
            Throwable refused = assertThrows(Unreadable.class, () -> service.open(room, id));
            assertEquals("OPEN_CONCERN FAILED UNREADABLE", event());
            assertSilent(log.text());
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                assertSilent(String.valueOf(cause.getMessage()));
            }
        }
    }

    private static void assertSilent(String said) {
        for (String secret : List.of("Xerxes", "Lillman", TEXT, "Inget tecken")) {
            assertFalse(said.contains(secret), said);
        }
    }

    private ConcernRow row() {
        return service.list(room, ALL).rows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UUID concern(UUID where) {
        ConcernForm form = Told.about(WHO);
        form.setObservation(TEXT);
        return service.register(where, form);
    }

    private void flip(String column, int at) throws SQLException {
        Town.seed("""
                update concern set %1$s = set_byte(%1$s, %2$d, get_byte(%1$s, %2$d) # 1) where id = ?""".formatted(column, at), id);
    }

    private static String event() throws SQLException {
        return Town.one("select concat_ws(' ', action, outcome, reason) from audit_event order by at desc limit 1");
    }
}
