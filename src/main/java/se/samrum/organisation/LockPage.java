package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import se.samrum.access.LoginToken;
import se.samrum.access.Visit;
import se.samrum.web.Notices;
import se.samrum.web.Times;
import se.samrum.web.Transport;

/** The locked screen where no script runs: it leads back to where the person was. */
@Named
@RequestScoped
public class LockPage {

    private static final String FIRST_PAGE = "/today";

    @Inject
    Screen screen;

    @Inject
    Visit visit;

    @Inject
    ExternalContext external;

    @Inject
    Notices notices;

    @Inject
    Times times;

    private String password;
    private String to;

    /** Whoever is not locked has no business here. */
    public void load() throws IOException {
        if (visit.caller().isPresent()) {
            external.redirect(WayBack.safe(to).orElse(FIRST_PAGE));
        } else if (token().filter(screen::isLocked).isEmpty()) {
            external.redirect("/signin");
        }
    }

    public void unlock() throws IOException {
        try {
            Screen.Unlocking how = token().map(held -> screen.unlock(held, Optional.empty(), typed(), address()))
                    .orElse(Screen.Unlocking.ENDED);
            switch (how) {
                case OPEN -> external.redirect(WayBack.safe(to).orElse(FIRST_PAGE));
                case WRONG -> notices.bad("lock.wrong");
                case ENDED -> external.redirect("/signin");
            }
        } catch (TooOften again) {
            notices.bad("signin.wait", times.lasting(again.left()));
        } catch (TooBusy later) {
            notices.bad("signin.busy");
        }
        password = null;
    }

    private Optional<LoginToken> token() {
        return LoginCookie.read((HttpServletRequest) external.getRequest());
    }

    private String typed() {
        return password == null ? "" : password;
    }

    private String address() {
        return Transport.address((HttpServletRequest) external.getRequest());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
