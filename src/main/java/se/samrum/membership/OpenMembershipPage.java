package se.samrum.membership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import se.samrum.web.IdConverter;

/** One membership: what it opens, who proposed it, and what the one who looks may do about it. */
@Named
@RequestScoped
public class OpenMembershipPage {

    @Inject
    MembershipService service;

    @Inject
    ExternalContext external;

    @Inject
    Clock clock;

    private UUID id;
    private MembershipView view;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Looks before anything is drawn. */
    public void load() {
        getView();
    }

    /** Looks also before a button is found that depends on it. */
    public MembershipView getView() {
        if (view == null) {
            view = service.open(id);
        }
        return view;
    }

    public String confirm() {
        service.confirm(id);
        return again();
    }

    public String refuse() {
        service.refuse(id);
        return again();
    }

    public String end() {
        service.end(id);
        return again();
    }

    private String again() {
        return "/membership/open?faces-redirect=true&id=" + id;
    }

    public MembershipState getState() {
        return getView().row().stateAt(clock.instant());
    }

    /** Whether a proposal may be turned down or taken back. */
    public boolean isRefusable() {
        return getState() == MembershipState.WAITING
                && (getView().row().endable() || getView().row().confirmable());
    }

    /** Whether what was confirmed may be ended. */
    public boolean isEndable() {
        return getView().row().endable()
                && (getState() == MembershipState.STANDING || getState() == MembershipState.COMING);
    }

    public UUID getId() {
        return id;
    }
}
