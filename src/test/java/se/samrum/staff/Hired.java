package se.samrum.staff;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.Town;
import se.samrum.access.Role;
import se.samrum.agency.AgencyForm;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.PlaceForm;
import se.samrum.membership.Proposal;

/** Somebody new at the school, for tests inside the container; whoever is signed in must be an administrator. */
public final class Hired {

    private Hired() {}

    public static UUID school() throws SQLException {
        return UUID.fromString(Town.one("select id from agency where kind = 'SCHOOL'"));
    }

    public static UUID somebody() throws SQLException {
        return CDI.current().select(StaffService.class).get().add(form()).orElseThrow();
    }

    /** A person nobody else is called like. */
    public static UserForm form() throws SQLException {
        UserForm form = new UserForm();
        form.setName("Nils Ekdal");
        form.setLogin("nils." + UUID.randomUUID());
        form.setAgency(school());
        return form;
    }

    /** As if a user had chosen a password with the newest link. */
    public static void entered(UUID user) throws SQLException {
        Town.run("update invitation set used_at = now() where user_id = ? and used_at is null", user);
    }

    /** A role in the whole agency, from now on. */
    public static Proposal as(Role role) {
        return new Proposal(role, Optional.empty(), Instant.EPOCH, Optional.empty());
    }

    public static Proposal memberOf(UUID room) {
        return new Proposal(Role.MEMBER, Optional.of(room), Instant.EPOCH, Optional.empty());
    }

    public static PlaceForm place(String name) {
        PlaceForm form = new PlaceForm();
        form.setName(name);
        form.setRoomName(name);
        return form;
    }

    /** An agency of the school's kind with what the database says of it. */
    public static AgencyForm asItIs(UUID agency) throws SQLException {
        AgencyForm form = new AgencyForm();
        form.setName(Town.one("select name from agency where id = ?", agency));
        form.setKind(AgencyKind.SCHOOL);
        form.setController(Town.one("select controller from agency where id = ?", agency));
        form.setSecrecyRule(Town.one("select secrecy_rule from agency where id = ?", agency));
        return form;
    }
}
