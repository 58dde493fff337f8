package se.samrum.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The municipality at a glance: its agencies, their units, and the groups. */
@Named
@RequestScoped
public class ListAgenciesPage {

    @Inject
    AgencyService service;

    private Organisation organisation = Organisation.NOTHING;

    /** Loads everything before anything is drawn. */
    public void load() {
        organisation = service.see();
    }

    public Organisation getOrganisation() {
        return organisation;
    }
}
