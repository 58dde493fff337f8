package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samrum.access.Visit;
import se.samrum.web.FormCheck;
import se.samrum.web.Notices;
import se.samrum.web.Times;

/** Exchanges the password of whoever is signed in, who has to know the present one. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    NewPassword passwords;

    @Inject
    Visit visit;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    Times times;

    private final PasswordForm form = new PasswordForm();
    private boolean done;

    /** Changes it, or says what to put right; neither password is shown again. */
    public void change() {
        if (check.passes(form)) {
            visit.token().ifPresent(token -> {
                try {
                    say(passwords.change(token, form.getNow(), form.getNext(), visit.address()));
                } catch (TooOften again) {
                    notices.bad("signin.wait", times.lasting(again.left()));
                } catch (TooBusy later) {
                    notices.bad("signin.busy");
                }
            });
        }
        form.setNow(null);
        form.setNext(null);
    }

    private void say(Optional<NewPassword.Problem> problem) {
        problem.ifPresent(wrong -> check.reject(wrong.property(), wrong.key()));
        done = problem.isEmpty();
    }

    public PasswordForm getForm() {
        return form;
    }

    public boolean isDone() {
        return done;
    }
}
