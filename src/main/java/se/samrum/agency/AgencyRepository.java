package se.samrum.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.access.Room;
import se.samrum.access.RoomKind;
import se.samrum.organisation.Cells;
import se.samrum.organisation.Register;

/** Agencies, units and groups, by the functions of the database that know who calls. */
@ApplicationScoped
class AgencyRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Register register;

    Organisation all(Permit permit) {
        List<PlaceRow> places = places(permit);
        List<?> agencies = em.createNativeQuery("""
                        select id, name, kind, controller, legal_nature, secrecy_rule from seen_agencies()
                        order by kind = 'MUNICIPAL_EXECUTIVE', name""").getResultList();
        String municipality = permit.caller().rooms().stream()
                .filter(room -> room.kind() == RoomKind.MUNICIPALITY)
                .map(Room::name)
                .findFirst()
                .orElse("");
        return new Organisation(
                municipality,
                agencies.stream()
                        .map(row -> agency(new Cells(row)).with(places))
                        .toList(),
                places.stream().filter(place -> place.kind() == RoomKind.GROUP).toList());
    }

    boolean saveMunicipality(Permit permit, PlaceForm form) {
        return register.did(
                permit,
                register.room(permit),
                em.createNativeQuery("select save_municipality(?1)").setParameter(1, form.getName()));
    }

    boolean saveAgency(Permit permit, UUID id, AgencyForm form) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("""
                        select save_agency(cast(?1 as uuid), ?2, ?3, ?4, ?5, cast(?6 as text))""")
                        .setParameter(1, id.toString())
                        .setParameter(2, form.getName())
                        .setParameter(3, form.getKind().name())
                        .setParameter(4, form.getController())
                        .setParameter(5, form.getLegalNature().name())
                        .setParameter(6, form.getSecrecyRule()));
    }

    boolean saveUnit(Permit permit, UUID agency, UUID id, PlaceForm form) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("""
                        select save_unit(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), ?4, ?5)""")
                        .setParameter(1, id.toString())
                        .setParameter(2, UUID.randomUUID().toString())
                        .setParameter(3, agency.toString())
                        .setParameter(4, form.getName())
                        .setParameter(5, form.getRoomName()));
    }

    boolean saveGroup(Permit permit, UUID id, PlaceForm form) {
        return register.did(
                permit,
                id,
                em.createNativeQuery("select save_group(cast(?1 as uuid), cast(?2 as uuid), ?3)")
                        .setParameter(1, id.toString())
                        .setParameter(2, UUID.randomUUID().toString())
                        .setParameter(3, form.getName()));
    }

    private List<PlaceRow> places(Permit permit) {
        List<?> rows = em.createNativeQuery("""
                        select room_id, kind, name, agency_id, place_id, place_name from seen_rooms()
                        order by place_name""").getResultList();
        List<PlaceRow> places = rows.stream().map(row -> place(new Cells(row))).toList();
        places.forEach(place -> register.show(permit, place.id()));
        return places;
    }

    private static PlaceRow place(Cells cells) {
        return new PlaceRow(
                cells.id(), RoomKind.valueOf(cells.text()), cells.text(), cells.id(), cells.id(), cells.text());
    }

    private static AgencyRow agency(Cells cells) {
        return new AgencyRow(
                cells.id(),
                cells.text(),
                AgencyKind.valueOf(cells.text()),
                cells.text(),
                LegalNature.valueOf(cells.text()),
                cells.maybeText(),
                List.of());
    }
}
