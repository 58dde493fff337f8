package se.samrum.legalbasis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samrum.access.Denied;
import se.samrum.web.FormCheck;
import se.samrum.web.Times;

/** Changes an age that the municipality goes by, from a day on. */
@Named
@RequestScoped
public class ChangeAgePage {

    @Inject
    LegalBasisService service;

    @Inject
    FormCheck check;

    @Inject
    Times times;

    @Inject
    ExternalContext external;

    private final AgeForm form = new AgeForm();
    private String code;
    private Integer years;

    @PostConstruct
    void arrive() {
        code = Optional.ofNullable(external.getRequestParameterMap().get("code"))
                .orElse("");
    }

    /** Shows the age that counts today. */
    public void load() {
        getYears();
    }

    /** The age that counts today; a page for a limit that is none is not there. */
    public int getYears() {
        if (years == null) {
            years = service.prepare().ages().years(code, times.getToday()).orElseThrow(Denied::new);
        }
        return years;
    }

    public String save() {
        if (!check.passes(form)) {
            return null;
        }
        service.changeAge(form.limit(code));
        return "/legalbasis/list?faces-redirect=true";
    }

    public AgeForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }
}
