package se.samrum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.samrum.key.KeyFolder;
import se.samrum.key.Pkcs12RootKey;
import se.samrum.key.RowName;
import se.samrum.key.Sealing;
import se.samrum.key.StaffSeal;

/** Rows of the work as the product seals them, for tests that put them there themselves. */
public record SealedRows(KeyFolder keys, Sealing sealing) {

    /** With the keys of the server that the tests run on. */
    public static SealedRows inTown() {
        return of(
                Path.of(System.getProperty("samrum.keys")),
                Path.of(System.getProperty("samrum.root.key")),
                System.getProperty("samrum.root.password"));
    }

    public static SealedRows of(Path folder, Path rootKey, String password) {
        try {
            KeyFolder keys = new KeyFolder(
                    folder,
                    Pkcs12RootKey.open(rootKey, password.toCharArray()),
                    Clock.systemUTC(),
                    Duration.ofDays(30));
            return new SealedRows(keys, new Sealing(keys));
        } catch (IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** What the database finds a sign-in name by. */
    public byte[] login(String name) {
        return new StaffSeal(sealing).index(name);
    }

    /** Employs somebody in the agency of a colleague, with a name that opens. */
    public void employ(Connection owner, UUID id, String login, String name, String colleague) throws SQLException {
        UUID municipality = UUID.fromString("1c406877-32c0-5930-bffe-161ac21884ea");
        StaffSeal staff = new StaffSeal(sealing);
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into app_user select ?, room_id, 1, agency_id, ?, ?, ?, null from app_user where login_index = ?""")) {
            insert.setObject(1, id);
            insert.setBytes(2, staff.seal(municipality, id, 1, "login", login));
            insert.setBytes(3, login(login));
            insert.setBytes(4, staff.seal(municipality, id, 1, "name", name));
            insert.setBytes(5, login(colleague));
            insert.executeUpdate();
        }
    }

    /** A youth in a room; the connection asks nobody who the caller is. */
    public UUID youth(Connection quiet, UUID room, String name) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = quiet.prepareStatement("""
                insert into youth (room_id, id, version, name, reserve_number, registered_at)
                values (?, ?, 1, ?, 'P-' || gen_random_uuid(), now())""")) {
            insert.setObject(1, room);
            insert.setObject(2, id);
            insert.setBytes(
                    3,
                    sealing.seal(new RowName("youth", room, id, 1), id, "name", name)
                            .bytes());
            insert.executeUpdate();
        }
        return id;
    }

    /** A concern about that youth. */
    public UUID concern(Connection quiet, UUID room, UUID youth, String who, String observation) throws SQLException {
        UUID id = UUID.randomUUID();
        RowName row = new RowName("concern", room, id, 1);
        try (PreparedStatement insert = quiet.prepareStatement("""
                insert into concern (room_id, id, version, number, youth_id, who, observed_on, observation, types, report,
                                     registered_at, registered_by)
                values (?, ?, 1, 'P-' || gen_random_uuid(), ?, ?, current_date, ?, 'ABSENCE NEW_PEERS', 'MADE',
                        now() - random() * interval '300 days', gen_random_uuid())""")) {
            insert.setObject(1, room);
            insert.setObject(2, id);
            insert.setObject(3, youth);
            insert.setBytes(4, sealing.seal(row, youth, "who", who).bytes());
            insert.setBytes(
                    5, sealing.seal(row, youth, "observation", observation).bytes());
            insert.executeUpdate();
        }
        return id;
    }

    /** Something that its author added to a concern. */
    public void addition(Connection quiet, UUID room, UUID concern, UUID author, String words) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert =
                quiet.prepareStatement("insert into addition values (?, ?, 1, ?, ?, now(), ?)")) {
            insert.setObject(1, room);
            insert.setObject(2, id);
            insert.setObject(3, concern);
            insert.setBytes(
                    4,
                    sealing.seal(new RowName("addition", room, id, 1), room, "words", words)
                            .bytes());
            insert.setObject(5, author);
            insert.executeUpdate();
        }
    }

    /** A document of one part that belongs to a concern. */
    public UUID document(Connection quiet, UUID room, UUID concern, UUID author, String title) throws SQLException {
        UUID id = UUID.randomUUID();
        RowName row = new RowName("document", room, id, 1);
        try (PreparedStatement insert = quiet.prepareStatement("""
                        insert into document values (?, ?, 1, ?, ?, 'PDF', 7, 1, ?, now(), ?)""");
                PreparedStatement part = quiet.prepareStatement("""
                        insert into document_part values (?, gen_random_uuid(), 1, ?, ?, 0, ?)""")) {
            insert.setObject(1, room);
            insert.setObject(2, id);
            insert.setObject(3, concern);
            insert.setBytes(4, sealing.seal(row, room, "title", title).bytes());
            insert.setBytes(5, sealing.seal(row, room, "digest", "none").bytes());
            insert.setObject(6, author);
            insert.executeUpdate();
            part.setObject(1, room);
            part.setObject(2, id);
            part.setObject(3, concern);
            part.setBytes(4, opaque());
            part.executeUpdate();
        }
        return id;
    }

    /** Bytes in the form of a sealed field that no key opens. */
    public static byte[] opaque() {
        byte[] field = new byte[80];
        System.arraycopy("samrum".getBytes(UTF_8), 0, field, 60, 6);
        field[0] = 1;
        return field;
    }
}
