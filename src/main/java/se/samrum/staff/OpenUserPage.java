package se.samrum.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Visit;
import se.samrum.membership.MembershipRow;
import se.samrum.membership.MembershipState;
import se.samrum.web.IdConverter;
import se.samrum.web.Transport;

/** Somebody who works here: what they may, how they sign in, and what was done with both. */
@Named
@RequestScoped
public class OpenUserPage {

    @Inject
    StaffService service;

    @Inject
    Visit visit;

    @Inject
    ExternalContext external;

    @Inject
    Clock clock;

    private UUID id;
    private UserView view;
    private Invited invited;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
    }

    /** Looks before anything is drawn. */
    public void load() {
        getView();
    }

    /** Looks also before a button is found that depends on it. */
    public UserView getView() {
        if (view == null) {
            view = service.open(id);
        }
        return view;
    }

    /** Shows the link in the answer to this very post: it stands in no address and is shown once. */
    public void invite() {
        invited = service.invite(id);
        view = service.open(id);
    }

    public String block() {
        service.block(id);
        return again();
    }

    public String unblock() {
        service.unblock(id);
        return again();
    }

    private String again() {
        return "/staff/open?faces-redirect=true&id=" + id;
    }

    public boolean isProposing() {
        return may(Action.PROPOSE_MEMBERSHIP);
    }

    public boolean isInviting() {
        return may(Action.INVITE_USER)
                && !getView().user().self()
                && getView().user().blockedAt().isEmpty();
    }

    private boolean may(Action action) {
        return visit.caller().filter(caller -> caller.may(action)).isPresent();
    }

    public MembershipState state(MembershipRow membership) {
        return membership.stateAt(clock.instant());
    }

    /** The link that was just made; null at any other time. */
    public Invited getInvited() {
        return invited;
    }

    /** The address of the link, with the secret after the sign that browsers do not send. */
    public String getLink() {
        boolean secure = Transport.isSecure((HttpServletRequest) external.getRequest());
        return (secure ? "https" : "http") + "://"
                + external.getRequestHeaderMap().get("Host") + external.getRequestContextPath() + "/invitation#"
                + invited.code();
    }

    public UUID getId() {
        return id;
    }
}
