package se.samrum.legalbasis;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Visit;
import se.samrum.agency.AgencyKind;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;

/** One version of a basis: what it says, what it asks, who decides, and whether somebody has approved it. */
@Named
@RequestScoped
public class OpenBasisPage {

    @Inject
    LegalBasisService service;

    @Inject
    FormCheck check;

    @Inject
    Visit visit;

    @Inject
    ExternalContext external;

    @Inject
    Clock clock;

    private final ReviewForm form = new ReviewForm();
    private UUID id;
    private BasisView view;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Looks before anything is drawn. */
    public void load() {
        getView();
    }

    /** Looks also before a button is found that depends on it. */
    public BasisView getView() {
        if (view == null) {
            view = service.open(id);
        }
        return view;
    }

    public String review() {
        if (!check.passes(form)) {
            return null;
        }
        service.review(id, form.getBy());
        return "/legalbasis/open?faces-redirect=true&id=" + id;
    }

    /** The kinds of agencies that a reach holds, in their usual order. */
    public List<AgencyKind> kinds(Reach reach) {
        return Arrays.stream(AgencyKind.values())
                .filter(reach.kinds()::contains)
                .toList();
    }

    public BasisState getState() {
        return state(getView().basis());
    }

    public BasisState state(LegalBasis version) {
        return version.stateAt(clock.instant());
    }

    /** Whether the one who looks may change the register, and this version is not over. */
    public boolean isChanging() {
        return isAdministering() && getState() != BasisState.ENDED;
    }

    /** Whether the one who looks may add a version: to the newest alone, whether or not it is over. */
    public boolean isRenewing() {
        return isAdministering()
                && getState() != BasisState.COMING
                && getView().versions().get(0).id().equals(getView().basis().id());
    }

    private boolean isAdministering() {
        return visit.caller().filter(caller -> caller.may(Action.CHANGE_BASES)).isPresent();
    }

    public ReviewForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }
}
