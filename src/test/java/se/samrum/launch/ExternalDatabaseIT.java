package se.samrum.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samrum.key.Pkcs12RootKey;

/** A server of the deployer's own, on which Samrum is no superuser: it is installed there, or says why not. */
class ExternalDatabaseIT {

    private static final int NO_PATIENCE = 0;

    @TempDir
    static Path temporary;

    private static DataFolder home;
    private static EmbeddedPostgres postgres;
    private static ForeignServer server;
    private static int folders;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws IOException, SQLException {
        home = DataFolder.open(temporary.resolve("server"));
        postgres = EmbeddedPostgres.start(home, Secrets.of(home), 0);
        server = ForeignServer.emptied(postgres);
    }

    @BeforeEach
    void prepare() throws IOException, SQLException {
        server.prepare();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        home.close();
    }

    @Test
    void isInstalledOnceAndKeptAfterwards() throws Exception {
        Path data = data();
        assertFalse(install(data, settings()).keys().keys().isEmpty());
        String first = ask("select set_up_at::text from samrum.installation");
        install(data, settings());
        assertEquals(first, ask("select set_up_at::text from samrum.installation"));
        assertEquals("22", ask("select count(*) from samrum.app_user"));
        assertTrue(Files.notExists(data.resolve("database")), "something embedded was made");
    }

    @Test
    void keepsTheRoomsApartWithoutASuperuser() throws Exception {
        install(data(), settings());
        try (Connection login = server.login().open()) {
            assertEquals(List.of(), Floor.weaknesses(login));
        }
        try (Connection administrator = server.administrator("samrum").open()) {
            assertEquals(List.of(), Floor.weaknesses(administrator));
        }
    }

    @Test
    void takesItsPasswordsFromTheSecrets() throws Exception {
        Path data = data();
        install(data, settings());
        try (DataFolder folder = DataFolder.open(data)) {
            for (Map.Entry<String, String> login :
                    RunTimeLogin.passwords(Secrets.of(folder)).entrySet()) {
                assertTrue(accepts(login.getKey(), login.getValue()), login.getKey());
                assertFalse(accepts(login.getKey(), "guess"), login.getKey());
            }
        }
    }

    @Test
    void turnsAwayASecondSamrumOfTheSameServer() throws Exception {
        install(data(), settings());
        ForeignServer.run(server.administrator("postgres"), "create database another owner samrum template template0");
        ForeignServer.run(server.administrator("postgres"), "alter database another set log_parameter_max_length = 0");
        Map<String, String> settings = settings();
        settings.put("SAMRUM_DB_URL", server.url("another"));
        assertRefused("The server holds another Samrum, in the database samrum, and both", data(), settings);
        ForeignServer.run(server.administrator("postgres"), "drop database another");
    }

    @Test
    void turnsAwayAStrangersKeys() throws Exception {
        install(data(), settings());
        assertRefused("The root key ", data(), settings());
        assertEquals("22", ask("select count(*) from samrum.app_user"));
    }

    @Test
    void neverServesAnotherPurposeThanItsFirst() throws Exception {
        install(data(), settings());
        assertRefused("The database was set up as a demonstration, in which", data(), production());
        prepare();
        Path data = data();
        install(data, production());
        assertEquals("0", ask("select count(*) from samrum.app_user"));
        assertRefused("The database was set up for real work, and stays so;", data(), settings());
        assertRefused("The database was set up for real work, and stays so;", data, settings());
        administer("drop database samrum with (force)");
        administer("create database samrum owner samrum template template0");
        administer("alter database samrum set log_parameter_max_length = 0");
        assertRefused("The key store " + data.resolve("keys") + " was set up for real work,", data, settings());
        administer("comment on database samrum is 'made by the tests of Samrum'");
    }

    @Test
    void wantsTheNameOfAMunicipality() throws Exception {
        Map<String, String> nameless = production();
        nameless.remove("SAMRUM_MUNICIPALITY");
        Path data = data();
        assertRefused("SAMRUM_MUNICIPALITY is missing:", data, nameless);
        install(data, production());
        install(data, nameless);
    }

    private Map<String, String> production() throws IOException {
        Path root = temporary.resolve("root.p12");
        if (Files.notExists(root)) {
            Pkcs12RootKey.make(root, "hallonsnar".toCharArray());
        }
        Map<String, String> settings = settings();
        settings.put("SAMRUM_MODE", "production");
        settings.put("SAMRUM_PROXY", "192.0.2.7");
        settings.put("SAMRUM_MUNICIPALITY", "Granviks kommun");
        settings.put("SAMRUM_ROOT_KEY", root.toString());
        settings.put("SAMRUM_ROOT_KEY_PASSWORD", "hallonsnar");
        return settings;
    }

    @Test
    void refusesWhatIsNotPrepared() throws Exception {
        Map<String, String> superuser = settings();
        superuser.put("SAMRUM_DB_USER", "postgres");
        superuser.put("SAMRUM_DB_PASSWORD", postgres.database().password());
        assertRefused("postgres is a superuser", data(), superuser);
        administer("alter role samrum nocreaterole");
        assertRefused("samrum may not make roles.", data(), settings());
        administer("alter role samrum createrole");
        administer("alter database samrum set log_parameter_max_length = -1");
        assertRefused("The server may write what people send into its log.", data(), settings());
        administer("alter database samrum set log_parameter_max_length = 0");
        administer("alter database samrum owner to postgres");
        assertRefused("samrum does not own the database.", data(), settings());
    }

    @Test
    void saysInOneSentenceWhyItCannotCome() throws Exception {
        Map<String, String> wrong = settings();
        wrong.put("SAMRUM_DB_PASSWORD", "guess");
        assertRefused("The database at 127.0.0.1:", data(), wrong);
        assertRefused(" does not let samrum in: SAMRUM_DB_USER or SAMRUM_DB_PASSWORD is wrong", data(), wrong);
        Map<String, String> missing = settings();
        missing.put("SAMRUM_DB_URL", server.url("nowhere"));
        assertRefused("There is no database at 127.0.0.1:", data(), missing);
        Map<String, String> silent = settings();
        silent.put("SAMRUM_DB_URL", "jdbc:postgresql://127.0.0.1:9/samrum?connectTimeout=2");
        assertRefused("The database at 127.0.0.1:9/samrum does not answer.", data(), silent);
        assertFalse(console.toString(StandardCharsets.UTF_8).contains("connectTimeout"));
    }

    private Path data() {
        return temporary.resolve("data-" + ++folders);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("SAMRUM_DB_URL", server.login().url());
        settings.put("SAMRUM_DB_USER", ForeignServer.LOGIN);
        settings.put("SAMRUM_DB_PASSWORD", ForeignServer.PASSWORD);
        return settings;
    }

    private Prepared install(Path data, Map<String, String> environment) throws IOException, SQLException {
        Settings settings = Settings.read(environment, temporary);
        try (DataFolder folder = DataFolder.open(data)) {
            return new Preparation(settings, folder, Secrets.of(folder), new PrintStream(console, true))
                    .external(settings.database().external().orElseThrow(), NO_PATIENCE);
        }
    }

    private void assertRefused(String sentence, Path data, Map<String, String> settings) {
        Refused refused = assertThrows(Refused.class, () -> install(data, settings));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    private static void administer(String statement) throws SQLException {
        ForeignServer.run(server.administrator("postgres"), statement);
    }

    private static boolean accepts(String login, String password) throws SQLException {
        return ExternalPostgres.accepts(new Database(server.url("samrum"), login, password));
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
