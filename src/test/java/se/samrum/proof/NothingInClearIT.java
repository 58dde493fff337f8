package se.samrum.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samrum.document.Chosen;

/**
 * No name, number, text or password stands anywhere as people wrote it: not in a dump of the database, not in its files
 * or its write-ahead log, not in a log or a temporary file. Programs are not searched: what is packed in a jar is public.
 */
class NothingInClearIT {

    private static final Path WORLD = Path.of("src/main/resources");
    private static final Pattern HEX = Pattern.compile("\\\\\\\\?x([0-9a-f]{16,})");

    /** More than a first name: that alone, such as Vide, stands in many an English word. */
    private static final Pattern NAME = Pattern.compile("^(?:\\p{L}+ \\p{Lu}|\\p{L}+, .*)");

    private static final List<String> PEOPLE = List.of("tove", "malin", "petra", "samira");
    private static final String TYPED = "Sa att han inte vågar gå hem längre, åäö ÅÄÖ é.";
    private static final String NUMBER = "199006022397";
    private static final String WRONG = "lovsjo-hallonkram";

    @Test
    void standsAnywhere() throws Exception {
        Needles needles = new Needles(secrets());
        try (Launched samrum = Launched.in("clear")) {
            live(samrum);
            Map<String, Set<String>> found = new TreeMap<>();
            try (Connection superuser = samrum.database().superuser()) {
                dump(superuser, needles, found);
                superuser.createStatement().execute("checkpoint");
            }
            int files = search(samrum.data(), needles, found) + search(samrum.temporary(), needles, found);
            Proof.tell(
                    "%d secrets searched for in %d files and every table: %s",
                    secrets().size(), files, found);
            assertTrue(files > 1_000, "too few files: " + files);
            assertEquals(Map.of(), found);
        }
    }

    /** What people do in a day: register, amend, mistype a password, exchange keys. */
    private static void live(Launched samrum) throws Exception {
        new Visitor(samrum.site(), "")
                .post("/signin", Map.of("form:name", "tove", "form:password", WRONG, "form:enter", ""));
        for (String login : PEOPLE) {
            Visitor visitor = Visitor.signIn(samrum.site(), login);
            UUID room = samrum.database().unit(login);
            Map<String, String> fields = new LinkedHashMap<>(Visitor.concern(room, "Xerxes Lillman, 8B", TYPED));
            fields.put("form:personnummer", NUMBER);
            HttpResponse<String> answer = visitor.post("/concern/register", fields);
            UUID id = Visitor.opened(answer).orElseThrow(() -> new IllegalStateException(answer.body()));
            assertTrue(visitor.open(room, id).body().contains(TYPED), "it is not there to be found");
            byte[] signed = Chosen.pdf("/Note (" + "Signed by Xerxes Lillman. ".repeat(20_000) + ")", "");
            assertEquals(
                    303,
                    visitor.attach(room, id, "Xerxes Lillman, signed", signed).statusCode());
            assertTrue(visitor.open(room, id).body().contains("Xerxes Lillman, signed"), "it is not kept");
            visitor.list(room);
        }
        Visitor administrator = Visitor.signIn(samrum.site(), "yusuf");
        administrator.rotateKeys();
        samrum.await(() -> administrator.rotated().equals(Optional.of(100)), "keys are not exchanged");
    }

    private static Set<String> secrets() throws IOException {
        Set<String> secrets = new TreeSet<>(Set.of(
                "Xerxes Lillman", TYPED, WRONG, "lovsjo-blabar", NUMBER, "9006022397", "900602-2397", "19900602-2397"));
        lines("db/demonstration/people.txt").forEach(person -> secrets.add(person[3]));
        for (String[] told : lines("demonstration/concerns.txt").toList()) {
            NAME.matcher(told[2]).results().map(MatchResult::group).forEach(secrets::add);
            Stream.of(5, 6, 8, 12)
                    .filter(field -> field < told.length)
                    .map(field -> told[field])
                    .flatMap(text -> Stream.of(text.split("(?<=\\.) ")))
                    .forEach(secrets::add);
        }
        secrets.remove("");
        return secrets;
    }

    private static Stream<String[]> lines(String file) throws IOException {
        return Files.readAllLines(WORLD.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"));
    }

    private static void dump(Connection superuser, Needles needles, Map<String, Set<String>> found)
            throws SQLException {
        for (String table : Books.column(superuser, """
                select format('%I.%I', schemaname, tablename) from pg_tables where schemaname <> 'information_schema'""")) {
            try (Statement statement = superuser.createStatement();
                    ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
                while (rows.next()) {
                    note(found, table, needles.in(bytes(rows.getString(1))));
                }
            }
        }
    }

    /** A row as text, with what is written in hex there once more as it is. */
    private static ByteBuffer bytes(String row) {
        List<byte[]> parts = new ArrayList<>(List.of(row.getBytes(StandardCharsets.UTF_8)));
        HEX.matcher(row)
                .results()
                .map(hex -> hex.group(1))
                .filter(hex -> hex.length() % 2 == 0)
                .map(HexFormat.of()::parseHex)
                .forEach(parts::add);
        ByteBuffer all = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> part.length + 1).sum());
        parts.forEach(part -> all.put(part).put((byte) 0));
        return all.flip();
    }

    private static int search(Path folder, Needles needles, Map<String, Set<String>> found) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            note(found, folder.relativize(file).toString(), needles.in(file));
        }
        return files.size();
    }

    private static void note(Map<String, Set<String>> found, String where, Set<String> what) {
        if (!what.isEmpty()) {
            found.computeIfAbsent(where, none -> new TreeSet<>()).addAll(what);
        }
    }
}
