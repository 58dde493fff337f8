package se.samrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.key.RowName;

/**
 * The wall in SQL, over the catalogue: whoever speaks to the database as the application meets every table and every
 * room as somebody. A table without rows in two rooms fails too, so that a new one is tested the day it is born.
 */
class WallsIT {

    private static final String PROTECTED = """
            select c.relname from pg_class c where c.relnamespace = 'samrum'::regnamespace and c.relkind = 'r'
            and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'wall') order by 1""";
    private static final String CLOSED = """
            select c.relname from pg_class c where c.relnamespace = 'samrum'::regnamespace and c.relkind in ('r', 'v', 'm')
            and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'wall') order by 1""";
    private static final String REFUSED = "42501";

    @BeforeAll
    static void everyRoomHoldsSomethingOfEveryKind() throws SQLException {
        whatOthersShutIsOpen();
        for (String room : Town.all("select room_id from room where kind = 'UNIT'")) {
            try (Connection quiet = Town.owner();
                    Statement statement = quiet.createStatement()) {
                statement.execute("set session_replication_role = replica");
                SealedRows rows = SealedRows.inTown();
                UUID in = UUID.fromString(room);
                UUID youth = rows.youth(quiet, in, "Melker K, 8B");
                UUID concern = rows.concern(quiet, in, youth, "Melker K, 8B", "Borta från lektionerna.");
                endedShields(room, youth);
                for (String author : List.of("tove", "henrik", "farida", "samira")) {
                    receipt(in, author);
                }
                rows.addition(quiet, in, concern, Town.user("henrik"), "Hon var där i dag igen.");
                rows.document(quiet, in, concern, Town.user("tove"), "Underskrivet samtycke");
            }
            everybodyHasBegunSomething(UUID.fromString(room));
            Town.seed("""
                    insert into change values (?::uuid, ?, 'concern', ?, 1, now(), ?, '{}')""", room, UUID.randomUUID(), UUID.randomUUID(), Town.user("tove"));
        }
    }

    /** The wall is between rooms; what is shut inside one is told elsewhere. */
    private static void whatOthersShutIsOpen() throws SQLException {
        Town.seed("update closed_file set ended_at = now() where ended_at is null");
        Town.seed("update conflict set ended_at = now() where ended_at is null");
    }

    /** What is no shield any more is a row as any other. */
    private static void endedShields(String room, UUID youth) throws SQLException {
        UUID user = Town.user("tove");
        UUID file = UUID.randomUUID();
        Town.seed("insert into closed_file values (?::uuid, ?, 1, ?, now(), ?, now())", room, file, youth, user);
        Town.seed(
                "insert into file_member values (?::uuid, gen_random_uuid(), 1, ?, ?, now(), ?, now())",
                room,
                file,
                user,
                user);
        Town.seed(
                "insert into conflict values (?::uuid, gen_random_uuid(), 1, ?, ?, now(), ?, now())",
                room,
                youth,
                user,
                user);
    }

    private static void everybodyHasBegunSomething(UUID room) throws SQLException {
        for (String person : Town.all("""
                select user_id from membership where role in ('REPORTER', 'MEMBER', 'COORDINATOR') and room_id = ?""", room)) {
            UUID id = UUID.randomUUID();
            byte[] content = SealedRows.inTown()
                    .sealing()
                    .seal(new RowName("draft", room, id, 1), room, "content", "observation=Borta.")
                    .bytes();
            Town.seed("""
                    insert into draft values (?, ?, 1, ?::uuid, 'CONCERN_REGISTER', null, ?, gen_random_uuid(), 1, 'seeded', now())""", room, id, person, content);
        }
    }

    @TestFactory
    List<DynamicTest> everybodyReadsTheirOwnRoomsAndNoOther() throws SQLException {
        return overTablesAndPeople((table, login, app) -> {
            Set<String> rooms = readable(login);
            String seen = one(app, "select count(*) from " + table);
            String theirs = "draft".equals(table)
                    ? Town.one("select count(*) from draft where author = ?", Town.user(login))
                    : "receipt".equals(table)
                            ? Town.one(
                                    "select count(*) from receipt where author = ? and room_id = any (?::uuid[])",
                                    Town.user(login),
                                    "{" + String.join(",", writable(login)) + "}")
                            : Town.one(
                                    "select count(*) from " + table + " where room_id = any (?::uuid[])",
                                    "{" + String.join(",", rooms) + "}");
            assertEquals(theirs, seen);
        });
    }

    private static void receipt(UUID room, String author) throws SQLException {
        Town.seed(
                "insert into receipt values (?, ?, 1, 'P-' || gen_random_uuid(), ?, 'RECEIVED', now())",
                room,
                UUID.randomUUID(),
                Town.user(author));
    }

    @Test
    void aReporterReadsNothingBackAndAddsToOwnConcernsOnly() throws SQLException {
        String unit = Town.room("Norrängsskolans rum").toString();
        String own = Town.all(
                        "select id from receipt where room_id = ?::uuid and author = ?", unit, Town.user("henrik"))
                .get(0);
        String foreign = Town.all(
                        "select id from receipt where room_id = ?::uuid and author = ?", unit, Town.user("tove"))
                .get(0);
        try (Connection app = begun("henrik")) {
            for (String table : List.of("concern", "youth", "addition", "change")) {
                assertEquals("0", one(app, "select count(*) from " + table), table);
            }
            refuse(app, adding(unit, foreign));
            refuse(app, adding(unit, UUID.randomUUID().toString()));
            try (Statement statement = app.createStatement()) {
                assertEquals(1, statement.executeUpdate(adding(unit, own)));
            }
            assertEquals("0", one(app, "select count(*) from addition"));
            refuse(app, adding(unit, own) + " returning words");
            refuse(app, "update receipt set status = 'CLOSED'");
            refuse(app, "update addition set concern_id = concern_id returning words");
        }
    }

    @Test
    void aDocumentIsPutThereByAReaderWholeAndOnce() throws SQLException {
        String unit = Town.room("Norrängsskolans rum").toString();
        String own = Town.all("select id from document where room_id = ?::uuid", unit)
                .get(0);
        String elsewhere = "gen_random_uuid(), 'of_subject', gen_random_uuid())";
        try (Connection app = begun("henrik")) {
            refuse(app, "insert into document" + copyOf("document", unit));
            refuse(app, "insert into document_part" + copyOf("document_part", unit));
        }
        try (Connection app = begun("tove")) {
            refuse(app, "insert into document_part" + copyOf("document_part", unit));
            refuse(app, "insert into document" + copyOf("document", unit).replace("gen_random_uuid())", elsewhere));
            refuse(app, "update document set size = 1 where id = '" + own + "'");
            refuse(app, "delete from document_part where document_id = '" + own + "'");
            try (Statement statement = app.createStatement()) {
                assertEquals(1, statement.executeUpdate("insert into document" + copyOf("document", unit)));
            }
            assertEquals(
                    Town.user("tove").toString(), one(app, "select added_by from document where added_at >= now()"));
        }
        String asked = "select is_attached('" + unit + "', '" + own + "')";
        try (Connection farida = begun("farida");
                Connection anna = begun("anna")) {
            assertEquals("f", one(farida, asked));
            farida.rollback();
            assertEquals("f", one(anna, asked));
        }
    }

    @Test
    void whetherSomethingIsSaidAlreadyIsToldToItsAuthorAlone() throws SQLException {
        String unit = Town.room("Norrängsskolans rum").toString();
        String own = Town.all(
                        "select id from addition where room_id = ?::uuid and added_by = ?", unit, Town.user("henrik"))
                .get(0);
        String asked = "select is_added('" + unit + "', '" + own + "')";
        try (Connection henrik = begun("henrik");
                Connection tove = begun("tove");
                Connection farida = begun("farida")) {
            assertEquals("t", one(henrik, asked));
            henrik.rollback();
            assertEquals("f", one(tove, asked));
            tove.rollback();
            assertEquals("f", one(farida, asked));
        }
    }

    @Test
    void nobodyRegistersWhatIsAlreadyAssessedOrChoosesItsNumber() throws SQLException {
        String unit = Town.room("Norrängsskolans rum").toString();
        try (Connection app = begun("anna")) {
            refuse(
                    app,
                    "insert into concern"
                            + copyOf("concern", unit)
                                    .replace("gen_random_uuid())", "gen_random_uuid(), 'status', 'CLOSED')"));
        }
        try (Connection app = begun("anna");
                Statement statement = app.createStatement()) {
            statement.execute("insert into concern" + copyOf("concern", unit));
            assertEquals(
                    "0", one(app, "select count(*) from concern where registered_at = now() and number like 'P-%'"));
            assertEquals(
                    "1",
                    one(
                            app,
                            "select count(*) from receipt r join concern c using (room_id, id, number)"
                                    + " where c.registered_by = r.author and c.registered_at >= now()"));
        }
    }

    private static String adding(String room, String concern) {
        return "insert into addition (room_id, id, version, concern_id, words, added_at, added_by) values ('" + room
                + "', gen_random_uuid(), 1, '" + concern + "', '\\x01" + "00".repeat(60)
                + "', now(), gen_random_uuid())";
    }

    @TestFactory
    List<DynamicTest> nobodyWritesIntoARoomThatIsNotTheirs() throws SQLException {
        return overTablesAndPeople((table, login, app) -> {
            Set<String> rooms = writable(login);
            for (String room : Town.all("select distinct room_id from " + table)) {
                if (!rooms.contains(room)) {
                    refuse(app, "insert into " + table + copyOf(table, room));
                    refuseOrMiss(app, "update " + table + " set version = version + 1 where room_id = '" + room + "'");
                    refuseOrMiss(app, "delete from " + table + " where room_id = '" + room + "'");
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> nobodyMovesARowOutOfItsRoom() throws SQLException {
        String unit = Town.room("Norrängsskolans rum").toString();
        String group = Town.room("SSPF-gruppen Norr").toString();
        assertEquals(Set.of(unit, group), writable("anna"), "who carries a row needs a second room of her own");
        return overTables(table -> {
            try (Connection app = begun("anna")) {
                refuse(app, "update " + table + " set room_id = '" + group + "' where room_id = '" + unit + "'");
            }
        });
    }

    @TestFactory
    List<DynamicTest> nobodyDeletesOrEmpties() throws SQLException {
        return overTables(table -> {
            try (Connection app = begun("tove")) {
                if (!"draft".equals(table)) {
                    refuse(app, "delete from " + table);
                }
                refuse(app, "truncate " + table);
            }
        });
    }

    @Test
    void whoeverThrowsDraftsAwayReachesNoneOfAColleagues() throws SQLException {
        String anothers = "select count(*) from draft where author <> ?";
        String before = Town.one(anothers, Town.user("tove"));
        try (Connection app = begun("tove");
                Statement statement = app.createStatement()) {
            assertTrue(statement.executeUpdate("delete from draft") > 0);
            app.commit();
        }
        assertEquals(before, Town.one(anothers, Town.user("tove")));
    }

    @Test
    void nobodyWritesADraftInAnothersName() throws SQLException {
        String room = Town.room("Norrängsskolans rum").toString();
        try (Connection app = begun("tove");
                Statement statement = app.createStatement()) {
            statement.executeUpdate("insert into draft" + copyOf("draft", room));
            assertEquals(
                    Town.user("tove").toString(), one(app, "select string_agg(distinct author::text, ' ') from draft"));
            assertEquals(
                    0,
                    statement.executeUpdate(
                            "update draft set version = version where author <> '" + Town.user("tove") + "'"));
            app.rollback();
        }
    }

    @TestFactory
    List<DynamicTest> everyOtherTableIsClosedToTheApplication() throws SQLException {
        return Town.all(CLOSED).stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    try (Connection app = begun("tove")) {
                        for (String sql :
                                List.of("select from %s", "select * from %s", "delete from %s", "truncate %s")) {
                            refuse(app, sql.formatted("samrum." + table));
                        }
                        if (!"audit_event".equals(table)) {
                            refuse(app, "insert into samrum." + table + " default values");
                        }
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyTableHasRowsInTwoRooms() throws SQLException {
        return overTables(table -> assertTrue(
                Integer.parseInt(Town.one("select count(distinct room_id) from " + table)) > 1,
                "seed " + table + " above, so that its wall can be tried"));
    }

    @TestFactory
    List<DynamicTest> nobodyPutsAPersonIntoTheRoomOfAGroup() {
        return List.of(
                        "youth",
                        "concern",
                        "addition",
                        "document",
                        "document_part",
                        "draft",
                        "closed_file",
                        "conflict",
                        "file_member")
                .stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    try (Connection app = begun("anna")) {
                        String unit = Town.room("Norrängsskolans rum").toString();
                        String group = Town.room("SSPF-gruppen Norr").toString();
                        refuse(
                                app,
                                "insert into " + table
                                        + copyOf(table, unit)
                                                .replace(
                                                        "gen_random_uuid())",
                                                        "gen_random_uuid(), 'room_id', '" + group + "')"));
                    }
                }))
                .toList();
    }

    /** The rooms of a member or coordinator, and the municipality's: worked out from memberships, not from the gate. */
    private static Set<String> readable(String login) throws SQLException {
        return new TreeSet<>(Town.all("""
                select room_id from membership where user_id = ? and role in ('MEMBER', 'COORDINATOR')
                and confirmed_at is not null and ended_at is null
                union select room_id from room where kind = 'MUNICIPALITY'""", Town.user(login)));
    }

    private static Set<String> writable(String login) throws SQLException {
        return new TreeSet<>(Town.all("""
                select room_id from membership where user_id = ? and role in ('MEMBER', 'COORDINATOR', 'REPORTER')
                and confirmed_at is not null and ended_at is null""", Town.user(login)));
    }

    private interface OnTable {
        void check(String table) throws SQLException;
    }

    private interface OnTableAsPerson {
        void check(String table, String login, Connection app) throws SQLException;
    }

    private static List<DynamicTest> overTables(OnTable test) throws SQLException {
        return Town.all(PROTECTED).stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> test.check(table)))
                .toList();
    }

    private static List<DynamicTest> overTablesAndPeople(OnTableAsPerson test) throws SQLException {
        List<String> people = Town.people();
        return Town.all(PROTECTED).stream()
                .flatMap(table -> people.stream()
                        .map(login -> DynamicTest.dynamicTest(table + " as " + login, () -> {
                            try (Connection app = begun(login)) {
                                test.check(table, login, app);
                            }
                        })))
                .toList();
    }

    private static Connection begun(String login) throws SQLException {
        Connection app = Town.as("samrum_app");
        app.setAutoCommit(false);
        Hat hat = Hat.valueOf(
                Town.all("select hats_of(?) order by 1 desc", Town.user(login)).get(0));
        assertTrue(Gate.beginAs(Town.signIn(login, hat), app));
        return app;
    }

    /** Of concerns one that nobody has assessed, whatever other tests did. */
    private static String copyOf(String table, String room) throws SQLException {
        String row = Town.all("select to_jsonb(t) from " + table + " t where room_id = '" + room
                        + "' order by to_jsonb(t) ->> 'status' desc")
                .get(0);
        return " select * from jsonb_populate_record(null::" + table + ", '" + row.replace("'", "''") + "'::jsonb || "
                + "jsonb_build_object('id', gen_random_uuid()))";
    }

    private static void refuse(Connection app, String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("savepoint before");
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(REFUSED, refusal.getSQLState(), sql + ": " + refusal.getMessage());
            statement.execute("rollback to before");
        }
    }

    private static void refuseOrMiss(Connection app, String sql) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("savepoint before");
            try {
                assertEquals(0, statement.executeUpdate(sql), sql);
            } catch (SQLException refusal) {
                assertEquals(REFUSED, refusal.getSQLState(), sql + ": " + refusal.getMessage());
            }
            statement.execute("rollback to before");
        }
    }

    private static String one(Connection app, String query) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
