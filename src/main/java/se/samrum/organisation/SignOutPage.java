package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.samrum.access.Visit;

/** Ends the sign-in in the database first, then in the browser. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    Visit visit;

    @Inject
    SignIn signIn;

    @Inject
    ExternalContext external;

    public String signOut() {
        visit.token().ifPresent(token -> signIn.signOut(token, visit.address()));
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        LoginCookie.clear((HttpServletRequest) external.getRequest(), response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "/signin?faces-redirect=true";
    }
}
