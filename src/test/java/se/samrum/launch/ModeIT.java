package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.key.Pkcs12RootKey;

/** The first days of a production: nobody is there but whoever saw the console, and nothing is invented. */
class ModeIT {

    private static final String PASSWORD = "tre gula kajor sover";
    private static final String ROOT_PASSWORD = "hallonsnar";
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final int RUNNERS = 4;

    @TempDir
    static Path temporary;

    private static DataFolder home;
    private static EmbeddedPostgres postgres;
    private static ForeignServer server;

    @BeforeAll
    static void prepare() throws IOException, SQLException {
        home = DataFolder.open(temporary.resolve("server"));
        postgres = EmbeddedPostgres.start(home, Secrets.of(home), 0);
        server = ForeignServer.emptied(postgres);
        server.prepare();
        Pkcs12RootKey.make(temporary.resolve("root.p12"), ROOT_PASSWORD.toCharArray());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        home.close();
    }

    @Test
    void productionBeginsWithTheHolderOfTheSecretAndNobodyElse() throws Exception {
        String spent;
        try (Deployed samrum = Deployed.start(settings(), temporary)) {
            spent = samrum.secret();
            assertNobodyIsThere(samrum);
            assertOneOfManyWins(samrum, spent);
            assertTheDoorIsGone(samrum, spent, 1);
            assertSignsIn(samrum);
            assertKeepsNothingOf(samrum, spent);
        }
        try (Deployed second = Deployed.start(settings(), temporary)) {
            assertNotEquals(spent, second.secret(), "nobody sets Samrum up alone");
            assertEquals(OK, second.post("/first", form(spent, "ivar")).statusCode(), "a used secret");
            assertEquals(
                    SEE_OTHER,
                    second.post("/first", form(second.secret(), "ivar")).statusCode());
            assertTheDoorIsGone(second, second.secret(), 2);
        }
        try (Deployed again = Deployed.start(settings(), temporary)) {
            assertEquals("", again.secret(), "there are two administrators");
            assertSignsIn(again);
            assertTrue(Files.notExists(again.data().resolve("database")), "something embedded was started");
        }
    }

    private static void assertNobodyIsThere(Deployed samrum) throws Exception {
        assertEquals("0", ask("select count(*) from samrum.app_user"));
        assertEquals("Granviks kommun", ask("select name from samrum.municipality"));
        String door = samrum.get("/signin").body();
        assertTrue(door.contains("Granviks kommun"));
        assertFalse(door.contains("demonstration"), "a demonstration's words");
        assertFalse((door + samrum.said()).contains(Demonstration.PASSWORD));
        assertEquals(OK, samrum.get("/first").statusCode());
    }

    private static void assertOneOfManyWins(Deployed samrum, String secret) throws Exception {
        assertEquals(43, secret.length(), "256 bits");
        HttpResponse<String> wrong = samrum.post("/first", form("A".repeat(43), "gissare"));
        assertTrue(wrong.body().contains("Engångskoden gäller inte"));
        assertTrue(wrong.body().contains("gissare"), "what was typed stays");
        assertFalse(wrong.body().contains(PASSWORD), "except the password");
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, RUNNERS)
                .mapToObj(runner -> samrum.postLater("/first", form(secret, "maja" + runner)))
                .toList();
        long won = answers.stream()
                .filter(answer -> answer.join().statusCode() == SEE_OTHER)
                .count();
        assertEquals(1, won);
        assertEquals("1", ask("select count(*) from samrum.app_user"));
        assertEquals("ADMINISTRATOR", ask("select string_agg(role, ' ') from samrum.membership"));
        assertEquals("0", ask("select count(*) from samrum.first_secret"));
        assertEquals("1", ask("select count(*) from samrum.audit_event where action = 'SET_UP' and outcome = 'DONE'"));
        assertNotEquals(
                "0", ask("select count(*) from samrum.audit_event where action = 'SET_UP' and outcome = 'DENIED'"));
    }

    private static void assertTheDoorIsGone(Deployed samrum, String secret, int administrators) throws Exception {
        assertEquals(NOT_FOUND, samrum.get("/first").statusCode());
        assertEquals(NOT_FOUND, samrum.post("/first", form(secret, "olof")).statusCode());
        assertEquals(Integer.toString(administrators), ask("select count(*) from samrum.app_user"));
    }

    private static void assertSignsIn(Deployed samrum) throws Exception {
        HttpResponse<String> answer = IntStream.range(0, RUNNERS)
                .mapToObj(runner ->
                        samrum.post("/signin", Map.of("name", "maja" + runner, "password", PASSWORD, "enter", "")))
                .filter(tried -> tried.statusCode() == SEE_OTHER)
                .findFirst()
                .orElseThrow();
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("Secure"), cookie);
        assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
        HttpResponse<String> today = samrum.get("/today", "Cookie", cookie.replaceFirst(";.*", ""));
        assertEquals(OK, today.statusCode());
        assertTrue(today.body().contains("Maja Ek"));
    }

    /** Nothing that opens a door lies where it could be read afterwards. */
    private static void assertKeepsNothingOf(Deployed samrum, String secret) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(samrum.data())) {
            files = all.filter(file -> file.toString().matches(".*\\.(log|txt|properties)"))
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            for (String never :
                    List.of(secret, PASSWORD, ROOT_PASSWORD, ForeignServer.PASSWORD, Demonstration.PASSWORD)) {
                assertFalse(text.contains(never), file.toString());
            }
        }
    }

    private static Map<String, String> form(String secret, String login) {
        return Map.of(
                "secret",
                secret,
                "name",
                "Maja Ek",
                "login",
                login,
                "password",
                PASSWORD,
                "again",
                PASSWORD,
                "save",
                "");
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("SAMRUM_MODE", "production");
        settings.put("SAMRUM_PROXY", "192.0.2.7");
        settings.put("SAMRUM_MUNICIPALITY", "Granviks kommun");
        settings.put("SAMRUM_DATA", temporary.resolve("data").toString());
        settings.put("SAMRUM_ROOT_KEY", temporary.resolve("root.p12").toString());
        settings.put("SAMRUM_ROOT_KEY_PASSWORD", ROOT_PASSWORD);
        settings.put("SAMRUM_DB_URL", server.login().url());
        settings.put("SAMRUM_DB_USER", ForeignServer.LOGIN);
        settings.put("SAMRUM_DB_PASSWORD", ForeignServer.PASSWORD);
        return settings;
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = server.administrator("samrum").open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
