package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.samrum.access.DatabaseAway;
import se.samrum.web.FormCheck;
import se.samrum.web.Notices;
import se.samrum.web.Times;

/** The sign-in page; it says the same for a wrong name and a wrong password. */
@Named
@RequestScoped
public class SignInPage {

    private static final String FIRST_PAGE = "/today";

    @Inject
    SecurityContext security;

    @Inject
    ExternalContext external;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    Times times;

    @Inject
    DemonstrationAccounts demonstration;

    private final SignInForm form = new SignInForm();
    private String to;

    /** Signs in and goes where the person was heading. */
    public void signIn() throws IOException {
        if (check.passes(form)) {
            authenticate();
        }
        form.setPassword(null);
    }

    private void authenticate() throws IOException {
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(
                                new UsernamePasswordCredential(form.getName().strip(), form.getPassword())));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(WayBack.safe(to).orElse(FIRST_PAGE));
        } else {
            explain(external.getRequestMap().get(SamrumAuthentication.UNABLE));
        }
    }

    private void explain(Object unable) {
        if (unable instanceof DatabaseAway away) {
            throw away;
        }
        if (unable instanceof TooOften again) {
            notices.bad("signin.wait", times.lasting(again.left()));
        } else {
            notices.bad(unable instanceof TooBusy ? "signin.busy" : "signin.refused");
        }
    }

    public SignInForm getForm() {
        return form;
    }

    public boolean isDemonstration() {
        return demonstration.isOpen();
    }

    public List<DemonstrationAccounts.Account> getAccounts() {
        return demonstration.all();
    }

    public String getDemonstrationPassword() {
        return demonstration.password();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
