package se.samrum.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samrum.web.FormCheck;
import se.samrum.web.Notices;
import se.samrum.web.Transport;

/**
 * The page behind a one-time link. The secret comes posted, never in an address that a server sees, and whose it is shows
 * only to whoever holds it.
 */
@Named
@RequestScoped
public class InvitationPage {

    @Inject
    Invitations invitations;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    ExternalContext external;

    private final InvitationForm form = new InvitationForm();
    private Optional<InvitationCode> code = Optional.empty();
    private Optional<Invitee> invitee = Optional.empty();
    private String pasted;
    private boolean done;

    /** Knows the code before the answers are read, since it decides whether a password is asked for. */
    @PostConstruct
    void arrive() {
        String sent = external.getRequestParameterMap().get("code");
        if (sent != null && isPosted()) {
            open(sent);
        }
    }

    /** Looks whether what was pasted is a code that works. */
    public void begin() {
        open(pasted);
    }

    private void open(String sent) {
        code = InvitationCode.parse(sent);
        if (code.isEmpty()) {
            invitations.refuse(address());
        }
        invitee = code.flatMap(known -> invitations.open(known, address()));
        if (invitee.isEmpty()) {
            notices.bad("invitation.refused");
        }
    }

    /** Sets the password, and says so on a page that reloading does not send again. */
    public String choose() {
        if (invitee.isEmpty() || !isGood(invitee.get())) {
            form.forget();
            return null;
        }
        if (!invitations.use(code.orElseThrow(), form.getPassword(), address())) {
            invitee = Optional.empty();
            notices.bad("invitation.refused");
            return null;
        }
        return "/invitation?faces-redirect=true&done=true";
    }

    private boolean isGood(Invitee whose) {
        if (!check.passes(form)) {
            return false;
        }
        Optional<String> problem = invitations.problem(whose, form.getPassword());
        problem.ifPresent(key -> check.reject("password", key));
        if (problem.isEmpty() && !form.isSame()) {
            check.reject("again", "invitation.again.other");
        }
        return problem.isEmpty() && form.isSame();
    }

    private String address() {
        return Transport.address((HttpServletRequest) external.getRequest());
    }

    private boolean isPosted() {
        return "POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
    }

    /** Whom the link is for; null until a code that works was sent. */
    public Invitee getInvitee() {
        return invitee.orElse(null);
    }

    /** The code again, for the next post; it stands in the form alone. */
    public String getCode() {
        return code.map(InvitationCode::text).orElse("");
    }

    public InvitationForm getForm() {
        return form;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
