package se.samrum.legalbasis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;

/** Ends a version of a basis. */
@Named
@RequestScoped
public class EndBasisPage {

    @Inject
    LegalBasisService service;

    @Inject
    FormCheck check;

    @Inject
    ExternalContext external;

    @Inject
    Clock clock;

    private final EndBasisForm form = new EndBasisForm();
    private UUID id;
    private LegalBasis basis;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Looks before anything is drawn. */
    public void load() {
        getBasis();
    }

    /** What is over is not ended again. */
    public LegalBasis getBasis() {
        if (basis == null) {
            basis = service.prepare()
                    .find(id)
                    .filter(found -> found.stateAt(clock.instant()) != BasisState.ENDED)
                    .orElseThrow(Denied::new);
        }
        return basis;
    }

    public String end() {
        if (!check.passes(form)) {
            return null;
        }
        service.end(id, form.end(clock.instant()));
        return "/legalbasis/open?faces-redirect=true&id=" + id;
    }

    public EndBasisForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }
}
