package se.samrum.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked about an agency. */
public class AgencyForm {

    @NotBlank(message = "{agency.name.missing}")
    @Size(max = 120, message = "{agency.name.long}")
    private String name;

    @NotNull(message = "{agency.kind.missing}")
    private AgencyKind kind;

    @NotBlank(message = "{agency.controller.missing}")
    @Size(max = 120, message = "{agency.name.long}")
    private String controller;

    @NotNull(message = "{agency.nature.missing}")
    private LegalNature legalNature = LegalNature.AUTHORITY;

    @Size(max = 120, message = "{agency.name.long}")
    private String secrecyRule;

    static AgencyForm of(AgencyRow agency) {
        AgencyForm form = new AgencyForm();
        form.name = agency.name();
        form.kind = agency.kind();
        form.controller = agency.controller();
        form.legalNature = agency.legalNature();
        form.secrecyRule = agency.secrecyRule().orElse(null);
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }

    public String getController() {
        return controller;
    }

    public void setController(String controller) {
        this.controller = controller;
    }

    public LegalNature getLegalNature() {
        return legalNature;
    }

    public void setLegalNature(LegalNature legalNature) {
        this.legalNature = legalNature;
    }

    public String getSecrecyRule() {
        return secrecyRule;
    }

    public void setSecrecyRule(String secrecyRule) {
        this.secrecyRule = secrecyRule;
    }
}
