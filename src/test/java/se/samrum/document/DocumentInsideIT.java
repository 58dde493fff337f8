package se.samrum.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samrum.Town;
import se.samrum.access.Denied;
import se.samrum.access.GivenReason;
import se.samrum.access.Hat;
import se.samrum.access.OpeningReason;
import se.samrum.access.ReasonNeeded;
import se.samrum.access.Signed;
import se.samrum.concern.ConcernForm;
import se.samrum.concern.ConcernService;
import se.samrum.concern.Told;
import se.samrum.key.Unreadable;
import se.samrum.shield.ShieldService;

/** A document is kept sealed, comes back whole or not at all, and is as open as what it belongs to. */
@ExtendWith(ArquillianExtension.class)
class DocumentInsideIT {

    private static final String TITLE = "Underskrivet samtycke, ljusblå mapp";
    private static final byte[] SHORT = Chosen.pdf(1_000);

    @Inject
    DocumentService service;

    @Inject
    ConcernService concerns;

    @Inject
    ShieldService shields;

    @Inject
    GivenReason given;

    private UUID room;
    private UUID concern;

    @BeforeEach
    void register() throws SQLException {
        Signed.as("tove");
        room = Town.room("Norrängsskolans rum");
        concern = concerns.register(room, Told.about("Melker K, 8B"));
    }

    @Test
    void whatWasPutThereComesBack() throws Exception {
        UUID id = add(SHORT);
        DocumentRow row = concerns.open(room, concern).documents().get(0);
        assertEquals(TITLE, row.title().orElseThrow());
        assertEquals(FileType.PDF, row.format());
        assertEquals(SHORT.length, row.size());
        assertEquals(Town.user("tove"), row.addedBy());
        assertEquals("dokument-" + id.toString().substring(0, 8) + ".pdf", row.fileName());
        Signed.as("anna");
        assertArrayEquals(SHORT, all(service.open(room, id)));
    }

    @Test
    void aLargeOneComesPieceByPieceAndIsOneEvent() throws Exception {
        byte[] large = Chosen.pdf(2_300_000);
        UUID id = add(large);
        assertEquals("41", Town.one("select count(*) from document_part where document_id = ?", id));
        String before = Town.one("select count(*) from audit_event where action = 'OPEN_DOCUMENT'");
        DocumentBatch first = service.open(room, id);
        assertFalse(first.isLast());
        assertTrue(Chosen.content(first).length < 1_000_000, "all of it is in memory");
        assertArrayEquals(large, all(first));
        assertEquals(
                Long.parseLong(before) + 1,
                Long.parseLong(Town.one("select count(*) from audit_event where action = 'OPEN_DOCUMENT'")));
    }

    @Test
    void aFormSentTwiceAddsOnce() throws SQLException {
        UUID id = UUID.randomUUID();
        service.add(room, concern, new NewDocument(id, TITLE, Chosen.clean(SHORT)));
        service.add(room, concern, new NewDocument(id, TITLE, Chosen.clean(SHORT)));
        assertEquals(1, concerns.open(room, concern).documents().size());
    }

    @Test
    void nothingOfItStandsInClear() throws SQLException {
        UUID id = add(SHORT);
        for (String table : List.of("document", "document_part")) {
            for (String row : Town.all("select t::text from " + table + " t where '" + id + "' in (t.id::text, "
                    + ("document".equals(table) ? "''" : "t.document_id::text") + ")")) {
                assertFalse(row.contains("255044462d"), "%PDF- in " + table);
                assertFalse(row.contains("616161616161"), "the words in " + table);
                assertFalse(row.contains("6c6a7573626cc3a5"), "the title in " + table);
            }
        }
    }

    @Test
    void aForeignRoomAndAForeignIdAreNotThere() throws SQLException {
        UUID id = add(SHORT);
        UUID foreign = Town.room("Lundåkerskolans rum");
        Signed.as("farida");
        assertDenied(() -> service.open(room, id));
        assertDenied(() -> service.open(foreign, id));
        assertDenied(() -> service.begin(room, concern));
        assertDenied(() -> service.begin(foreign, concern));
        assertDenied(() -> service.add(foreign, concern, document(UUID.randomUUID())));
        assertDenied(() -> service.add(room, concern, document(UUID.randomUUID())));
        Signed.as("henrik");
        assertDenied(() -> service.open(room, id));
        assertDenied(() -> service.add(room, concern, document(UUID.randomUUID())));
        Signed.as("lars", Hat.MANAGE);
        assertDenied(() -> service.open(room, id));
        Signed.as("tove");
        assertDenied(() -> service.open(room, UUID.randomUUID()));
        assertDenied(() -> service.add(room, UUID.randomUUID(), document(UUID.randomUUID())));
        assertDenied(() -> service.add(Town.room("SSPF-gruppen Norr"), concern, document(UUID.randomUUID())));
        assertEquals(1, concerns.open(room, concern).documents().size());
    }

    @Test
    void somebodyElsesIdIsNotTakenOver() throws Exception {
        UUID id = add(SHORT);
        Signed.as("anna");
        assertThrows(RuntimeException.class, () -> service.add(room, concern, document(id)));
        assertArrayEquals(SHORT, all(service.open(room, id)));
    }

    @Test
    void whatIsShutIsShutWithItsDocumentsAlsoInTheMiddleOfSending() throws SQLException {
        UUID id = add(Chosen.pdf(2_300_000));
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
        Signed.as("anna");
        DocumentBatch begun = service.open(room, id);
        Signed.as("tove");
        shields.declare(room, youth, Town.user("anna"));
        Signed.as("anna");
        assertDenied(() -> service.open(begun));
        assertDenied(() -> service.open(room, id));
        assertDenied(() -> service.add(room, concern, document(UUID.randomUUID())));
        Signed.as("tove");
        shields.lift(room, youth, Town.user("anna"));
        Signed.as("anna");
        assertFalse(service.open(room, id).isLast());
    }

    @Test
    void aProtectedIdentityWantsAReason() throws Exception {
        UUID id = add(SHORT);
        UUID youth = UUID.fromString(Town.one("select youth_id from concern where id = ?", concern));
        shields.protect(room, youth, true);
        assertThrows(ReasonNeeded.class, () -> service.open(room, id));
        assertThrows(ReasonNeeded.class, () -> service.begin(room, concern));
        assertThrows(ReasonNeeded.class, () -> service.add(room, concern, document(UUID.randomUUID())));
        given.give(OpeningReason.values()[0]);
        assertArrayEquals(SHORT, all(service.open(room, id)));
    }

    @Test
    void partsExchangedMovedOrMissingAreUnreadable() throws Exception {
        UUID id = add(Chosen.pdf(150_000));
        assertTrue(service.open(room, id).isLast());
        exchange(id);
        assertThrows(Unreadable.class, () -> service.open(room, id));
        exchange(id);
        assertTrue(service.open(room, id).isLast());
        Town.seed("delete from document_part where document_id = ? and number = 2", id);
        assertThrows(Unreadable.class, () -> service.open(room, id));
        Town.seed("update document set parts = 2 where id = ?", id);
        assertThrows(Unreadable.class, () -> service.open(room, id));
        assertEquals(
                "OPEN_DOCUMENT FAILED UNREADABLE",
                Town.one("select action || ' ' || outcome || ' ' || reason from audit_event order by at desc limit 1"));
        UUID other = add(SHORT);
        UUID third = add(SHORT);
        Town.seed(
                "update document_part set content = o.content from document_part o"
                        + " where document_part.document_id = ? and o.document_id = ?",
                other,
                third);
        assertThrows(Unreadable.class, () -> service.open(room, other));
    }

    @Test
    void comesUnderTheKeyOfTheYouthWhoIsNamedLater() throws Exception {
        ConcernForm unknown = Told.about("");
        unknown.setUnknown(true);
        unknown.setWho(null);
        concern = concerns.register(room, unknown);
        byte[] file = Chosen.pdf(100_000);
        UUID id = add(file);
        concerns.amend(room, concern, 1, Told.about("Melker K, 8B"));
        String youth = Town.one("select youth_id from concern where id = ?", concern);
        String of = " where substring(%s::bytea from 2 for 16) = uuid_send('" + youth + "') and %s = ?";
        Town.until("2", "select count(*) from document_part" + of.formatted("content", "document_id"), id);
        Town.until("1", "select count(*) from document" + of.formatted("title", "id"), id);
        assertArrayEquals(file, all(service.open(room, id)));
    }

    /** The first part and the last take each other's number. */
    private static void exchange(UUID document) throws SQLException {
        for (String step : List.of("9 where number = 0", "0 where number = 2", "2 where number = 9")) {
            Town.seed("update document_part set number = " + step + " and document_id = ?", document);
        }
    }

    private UUID add(byte[] file) {
        UUID id = UUID.randomUUID();
        service.add(room, concern, new NewDocument(id, TITLE, Chosen.clean(file)));
        return id;
    }

    private static NewDocument document(UUID id) {
        return new NewDocument(id, TITLE, Chosen.clean(SHORT));
    }

    private byte[] all(DocumentBatch first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentBatch batch = first;
        batch.writeTo(bytes);
        while (!batch.isLast()) {
            batch = service.open(batch);
            batch.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private interface Doing {
        void now() throws SQLException;
    }

    private static void assertDenied(Doing doing) {
        assertThrows(Denied.class, doing::now);
    }
}
