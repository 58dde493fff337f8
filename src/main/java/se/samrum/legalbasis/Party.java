package se.samrum.legalbasis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.LegalNature;

/**
 * An agency as the bases look at it.
 *
 * @param secrecyRule what protects information there, such as OSL 26:1; empty when no rule was found
 */
public record Party(UUID agency, String name, AgencyKind kind, LegalNature nature, Optional<String> secrecyRule) {

    List<Section> sections() {
        return secrecyRule.map(Section::in).orElse(List.of());
    }

    /** Social services, or somebody whose information is protected as theirs. */
    boolean isSocialServices() {
        return kind == AgencyKind.SOCIAL_SERVICES || sections().stream().anyMatch(Section::isSocialServices);
    }

    boolean isProtected() {
        return secrecyRule.filter(rule -> !rule.isBlank()).isPresent();
    }
}
