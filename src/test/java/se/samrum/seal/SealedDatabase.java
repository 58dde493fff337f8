package se.samrum.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.samrum.launch.OwnServer;
import se.samrum.verify.Finding;
import se.samrum.verify.ShippedLog;
import se.samrum.verify.Trust;
import se.samrum.verify.Verdict;

/** A database of an own server and the folder its log is shipped to. */
record SealedDatabase(OwnServer server, String name, Path heads, Path keys) {

    /** Events as the actions of many people leave them; who and when is said here instead of by the gate. */
    private static final String EVENTS = """
            insert into audit_event (id, at, user_id, agency_id, role, session, action, outcome, room_id, things, reason,
                                     address, build, salt)
            select gen_random_uuid(), clock_timestamp(), gen_random_uuid(), gen_random_uuid(), 'MEMBER', 'abc', 'OPEN_CONCERN',
                   'DONE', gen_random_uuid(), array['å', null, n::text], null, '', 'test',
                   substr(sha256(n::text::bytea), 1, 16)
            from generate_series(1, ?) n""";

    static SealedDatabase of(OwnServer server, Path folder) throws IOException, SQLException {
        try (Connection superuser = server.superuser("samrum");
                Statement statement = superuser.createStatement()) {
            statement.execute("alter table audit_event disable trigger stamp");
        }
        return new SealedDatabase(server, "samrum", folder.resolve("heads"), folder.resolve("keys"));
    }

    /** The same server's copy of it, with the same files. */
    SealedDatabase copy() throws SQLException {
        return new SealedDatabase(server, server.copy(name), heads, keys);
    }

    void happen(int events) throws SQLException {
        try (Connection superuser = server.superuser(name);
                PreparedStatement insert = superuser.prepareStatement(EVENTS)) {
            insert.setInt(1, events);
            insert.executeUpdate();
        }
    }

    Sealer sealer() throws IOException {
        return sealer(server.pool(name, "samrum_seal"));
    }

    Sealer sealer(DataSource pool) throws IOException {
        SigningKeys signing = new SigningKeys(keys, heads.resolve("keys.txt"), new KnownRootKey());
        return new Sealer(pool, new Shipment(heads, new Memory(keys, new KnownRootKey())), signing);
    }

    /** What the verifier finds, which knows what is kept beside the keys. */
    Verdict verify() throws SQLException, IOException {
        ShippedLog log = ShippedLog.in(heads);
        try (Connection connection = server.pool(name, "samrum_verify").getConnection()) {
            return log.verify(trust(), connection, Clock.systemUTC(), 5, leaves -> {});
        }
    }

    private Trust trust() throws IOException {
        byte[] key = kept("signing-1", "audit signing key 1").orElseThrow();
        Optional<byte[]> head = kept("last-head", "audit last head");
        return Trust.of(
                Arrays.copyOfRange(key, key.length - 32, key.length),
                head.map(note -> new String(note, StandardCharsets.UTF_8)));
    }

    private Optional<byte[]> kept(String name, String purpose) throws IOException {
        return new WrappedFile(keys.resolve(name), new KnownRootKey(), purpose).read();
    }

    Optional<Finding> bad() throws SQLException, IOException {
        return verify().bad();
    }

    void run(String... statements) throws SQLException {
        try (Connection superuser = server.superuser(name);
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    List<String> all(String query) throws SQLException {
        try (Connection superuser = server.superuser(name);
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    String one(String query) throws SQLException {
        return all(query).get(0);
    }

    byte[] file(String file) {
        try {
            return Files.readAllBytes(heads.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
