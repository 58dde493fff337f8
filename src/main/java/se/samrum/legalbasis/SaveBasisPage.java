package se.samrum.legalbasis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Denied;
import se.samrum.agency.AgencyKind;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** Adds a basis, or a new version of one; what the one before said stays as it is. */
@Named
@RequestScoped
public class SaveBasisPage {

    @Inject
    LegalBasisService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    ExternalContext external;

    private UUID id;
    private BasisRegister register;
    private BasisForm form;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Looks before anything is drawn. */
    public void load() {
        getForm();
    }

    /** Begins with the version before it, also before the answers are read: what is not asked stays as it was. */
    public BasisForm getForm() {
        if (form == null) {
            register = service.prepare();
            form = id == null
                    ? BasisForm.blank()
                    : BasisForm.of(register.find(id).orElseThrow(Denied::new));
        }
        return form;
    }

    /** Says so when a version that is still to come stands in the way, which the database alone knows for sure. */
    public String save() {
        if (!check.passes(getForm())) {
            return null;
        }
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            notices.bad(wrong.get());
            return null;
        }
        try {
            return "/legalbasis/open?faces-redirect=true&id=" + service.add(getForm());
        } catch (Denied refused) {
            notices.bad("legalbasis.coming");
            return null;
        }
    }

    private Optional<String> wrong() {
        if (id == null && !register.versions(getForm().getCode()).isEmpty()) {
            return Optional.of("legalbasis.taken");
        }
        return Optional.of("legalbasis.question.half").filter(half -> !getForm().isAskedWhole());
    }

    public List<AgencyKind> getKinds() {
        return List.of(AgencyKind.values());
    }

    public List<Force> getForces() {
        return List.of(Force.values());
    }

    public List<Must> getGiving() {
        return List.of(Must.ANY, Must.AUTHORITY);
    }

    public List<Must> getReceiving() {
        return List.of(Must.values());
    }

    public List<Crime> getCrimes() {
        return List.of(Crime.values());
    }

    public List<Decider> getDeciders() {
        return List.of(Decider.values());
    }

    public List<String> getAnswers() {
        return QuestionForm.KINDS;
    }

    public UUID getId() {
        return id;
    }
}
