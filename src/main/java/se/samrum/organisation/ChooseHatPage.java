package se.samrum.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.access.Hat;
import se.samrum.access.Visit;

/** What shall I do now? Asked of whoever has roles that are never worn together. */
@Named
@RequestScoped
public class ChooseHatPage {

    @Inject
    Visit visit;

    @Inject
    SignIn signIn;

    public List<Hat> getHats() {
        return visit.token().map(signIn::hats).orElse(List.of());
    }

    /** Puts the hat on and goes to the day's page, which shows how it went. */
    public String choose(Hat hat) {
        visit.token().ifPresent(token -> signIn.choose(token, hat, visit.address()));
        return "/today?faces-redirect=true";
    }
}
