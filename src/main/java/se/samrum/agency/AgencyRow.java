package se.samrum.agency;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agency and its units.
 *
 * @param controller the authority responsible for the personal data
 * @param secrecyRule chapter and section of OSL; empty when no rule was found
 */
public record AgencyRow(
        UUID id,
        String name,
        AgencyKind kind,
        String controller,
        LegalNature legalNature,
        Optional<String> secrecyRule,
        List<PlaceRow> units) {

    AgencyRow with(List<PlaceRow> places) {
        return new AgencyRow(
                id,
                name,
                kind,
                controller,
                legalNature,
                secrecyRule,
                places.stream().filter(place -> place.isUnitOf(id)).toList());
    }
}
