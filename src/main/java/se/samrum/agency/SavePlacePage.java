package se.samrum.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.access.RoomKind;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Language;

/** Adds a unit or a group, or changes its name or the municipality's. */
@Named
@RequestScoped
public class SavePlacePage {

    @Inject
    AgencyService service;

    @Inject
    FormCheck check;

    @Inject
    Language language;

    @Inject
    ExternalContext external;

    private PlaceForm form = new PlaceForm();
    private RoomKind kind;
    private UUID agency;
    private UUID id;

    /** Knows what kind of place it is before the answers are read, since it decides which of them are asked for. */
    @PostConstruct
    void arrive() {
        Map<String, String> asked = external.getRequestParameterMap();
        agency = IdConverter.read(asked.get("agency")).orElse(null);
        id = IdConverter.read(asked.get("id")).orElse(null);
        kind = kind(String.valueOf(asked.get("kind")));
    }

    private static RoomKind kind(String asked) {
        return switch (asked) {
            case "GROUP" -> RoomKind.GROUP;
            case "MUNICIPALITY" -> RoomKind.MUNICIPALITY;
            default -> RoomKind.UNIT;
        };
    }

    /** Shows what stands there now; a new place begins empty. */
    public void load() {
        Organisation organisation = service.see();
        if (kind == RoomKind.MUNICIPALITY) {
            form = PlaceForm.of(organisation.municipality(), null);
        } else if (id != null) {
            PlaceRow place = organisation.place(id).orElseThrow(Denied::new);
            form = PlaceForm.of(place.name(), place.roomName());
        } else if (kind == RoomKind.UNIT) {
            organisation.agency(agency).orElseThrow(Denied::new);
        }
    }

    public String save() {
        if (!check.passes(form)) {
            service.see();
            return null;
        }
        UUID place = id == null ? UUID.randomUUID() : id;
        switch (kind) {
            case MUNICIPALITY -> service.saveMunicipality(form);
            case GROUP -> service.saveGroup(place, form);
            default -> saveUnit(place);
        }
        return "/agency/list?faces-redirect=true";
    }

    private void saveUnit(UUID unit) {
        form.nameRoom(language.text("agency.room.of", language.whose(form.getName())));
        service.saveUnit(agency == null ? unit : agency, unit, form);
    }

    /** Whether its room has a name of its own. */
    public boolean isUnit() {
        return kind == RoomKind.UNIT;
    }

    public PlaceForm getForm() {
        return form;
    }

    public RoomKind getKind() {
        return kind;
    }

    public UUID getAgency() {
        return agency;
    }

    public UUID getId() {
        return id;
    }
}
