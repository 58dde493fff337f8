package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samrum.access.Denied;
import se.samrum.web.FormCheck;
import se.samrum.web.Notices;
import se.samrum.web.Transport;

/** The first page of a new Samrum, which is there until the first administrator has come. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    FirstAdministrator door;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private final FirstAdministratorForm form = new FirstAdministratorForm();

    /**
     * Looks whether the door is open.
     *
     * @throws Denied when it is not, and then there is no such page
     */
    public void arrive() {
        if (!door.isAwaited()) {
            throw new Denied();
        }
    }

    /** Becomes the first administrator, who then signs in as everybody does. */
    public String save() {
        arrive();
        return check.passes(form) && isHardToGuess() && become() ? "/signin?faces-redirect=true" : null;
    }

    private boolean isHardToGuess() {
        Optional<String> problem = door.problem(form);
        problem.ifPresent(key -> check.reject("password", key));
        return problem.isEmpty();
    }

    private boolean become() {
        try {
            if (door.become(form, Transport.address(request))) {
                return true;
            }
            notices.bad("first.refused");
        } catch (TooBusy busy) {
            notices.bad("signin.busy");
        }
        return false;
    }

    public FirstAdministratorForm getForm() {
        return form;
    }
}
