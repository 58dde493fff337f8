package se.samrum.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samrum.access.Action;
import se.samrum.access.Visit;

/** The municipality at a glance: its agencies, their units, and the groups. */
@Named
@RequestScoped
public class ListAgenciesPage {

    @Inject
    AgencyService service;

    @Inject
    Visit visit;

    private Organisation organisation = Organisation.NOTHING;

    /** Loads everything before anything is drawn. */
    public void load() {
        organisation = service.see();
    }

    /** Whether the caller may change what is shown. */
    public boolean isChanging() {
        return visit.caller()
                .filter(caller -> caller.may(Action.CHANGE_ORGANISATION))
                .isPresent();
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
