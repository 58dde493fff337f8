package se.samrum.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agencies, units and groups that the caller sets up or answers for. */
public record Organisation(String municipality, List<AgencyRow> agencies, List<PlaceRow> groups) {

    static final Organisation NOTHING = new Organisation("", List.of(), List.of());

    public Optional<AgencyRow> agency(UUID id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /** The unit or group with this id. */
    public Optional<PlaceRow> place(UUID id) {
        return agencies.stream()
                .flatMap(agency -> agency.units().stream())
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .or(() -> groups.stream().filter(group -> group.id().equals(id)).findFirst());
    }
}
