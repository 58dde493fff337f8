package se.samrum.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;

/** Adds an agency, or changes one. */
@Named
@RequestScoped
public class SaveAgencyPage {

    @Inject
    AgencyService service;

    @Inject
    FormCheck check;

    @Inject
    ExternalContext external;

    private AgencyForm form = new AgencyForm();
    private UUID id;
    private boolean executive;

    /** Knows before the answers are read whether it is the executive: there is one, and it stays what it is. */
    @PostConstruct
    void arrive() {
        Map<String, String> asked = external.getRequestParameterMap();
        id = IdConverter.read(asked.get("id")).orElse(null);
        executive = Boolean.parseBoolean(asked.get("executive"));
    }

    /** Shows what stands there now; a new agency begins empty. */
    public void load() {
        Organisation organisation = service.see();
        if (id != null) {
            form = AgencyForm.of(organisation.agency(id).orElseThrow(Denied::new));
            executive = form.getKind() == AgencyKind.MUNICIPAL_EXECUTIVE;
        }
    }

    public String save() {
        if (!check.passes(form)) {
            service.see();
            return null;
        }
        service.saveAgency(id == null ? UUID.randomUUID() : id, form);
        return "/agency/list?faces-redirect=true";
    }

    public List<AgencyKind> getKinds() {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> executive == (kind == AgencyKind.MUNICIPAL_EXECUTIVE))
                .toList();
    }

    public boolean isExecutive() {
        return executive;
    }

    public List<LegalNature> getNatures() {
        return List.of(LegalNature.values());
    }

    public AgencyForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }
}
