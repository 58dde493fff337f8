package se.samrum.proof;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samrum.SealedRows;
import se.samrum.Town;
import se.samrum.access.Hat;

/**
 * A unit that only one proof knows, with people of its own, and taken out of town when the proof is over.
 *
 * @param mark a letter that stands in every initials and every text of this unit and of no other
 */
record Unit(String mark, UUID room, UUID unit, List<UUID> people) implements AutoCloseable {

    /** Makes it, in the agency of the person with this sign-in name. */
    static Unit make(String mark, String colleague, int people) throws SQLException {
        Unit made = new Unit(mark, UUID.randomUUID(), UUID.randomUUID(), new ArrayList<>());
        Town.run(
                "insert into unit select ?, agency_id, ? from app_user where id = ?",
                made.unit,
                made.name(),
                Town.user(colleague));
        Town.run("""
                insert into room select ?, 'UNIT', ?, a.id, ?, null, a.municipality_id
                from app_user u join agency a on a.id = u.agency_id where u.id = ?""", made.room, made.name() + " rum", made.unit, Town.user(colleague));
        for (int i = 0; i < people; i++) {
            made.employ(colleague, i);
        }
        return made;
    }

    private void employ(String colleague, int number) throws SQLException {
        UUID person = UUID.randomUUID();
        people.add(person);
        try (Connection owner = Town.owner()) {
            SealedRows.inTown().employ(owner, person, login(number), "Person " + mark + number, colleague);
        }
        Town.run("""
                insert into membership select ?, id, agency_id, ?, 'MEMBER', now() - interval '1 day', null, null, now(), null, now()
                from app_user where id = ?""", UUID.randomUUID(), room, person);
    }

    String name() {
        return "Enhet " + mark;
    }

    /** The name its youths have; their initials are «X. mark.». */
    String youth() {
        return "Xaver " + mark + "sson";
    }

    /** What its concerns say. */
    String observation() {
        return "Sett av enhet " + mark + ".";
    }

    void fill(int concerns) throws SQLException {
        try (Connection owner = Town.owner()) {
            Books.fill(owner, SealedRows.inTown(), room, concerns, youth(), observation());
        }
    }

    List<UUID> concerns() throws SQLException {
        return Town.all("select id from concern where room_id = ?", room).stream()
                .map(UUID::fromString)
                .toList();
    }

    /** Its people, signed in. */
    List<Visitor> visitors(URI site) throws SQLException {
        List<Visitor> visitors = new ArrayList<>();
        for (String login :
                IntStream.range(0, people.size()).mapToObj(this::login).toList()) {
            visitors.add(new Visitor(site, Town.signIn(login, Hat.WORK).cookie()));
        }
        return visitors;
    }

    private String login(int number) {
        return "proof-" + unit + number;
    }

    @Override
    public void close() throws SQLException {
        for (String table : List.of("receipt", "concern", "youth", "membership")) {
            Town.seed("delete from " + table + " where room_id = ?", room);
        }
        for (UUID person : people) {
            Town.run("delete from login_session where user_id = ?", person);
            Town.run("delete from app_user where id = ?", person);
        }
        Town.run("delete from room where room_id = ?", room);
        Town.run("delete from unit where id = ?", unit);
    }
}
