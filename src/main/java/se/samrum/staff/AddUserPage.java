package se.samrum.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.agency.AgencyRow;
import se.samrum.agency.AgencyService;
import se.samrum.web.FormCheck;
import se.samrum.web.Notices;

/** Adds somebody who begins to work here. */
@Named
@RequestScoped
public class AddUserPage {

    @Inject
    StaffService service;

    @Inject
    AgencyService agencies;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    private final UserForm form = new UserForm();
    private List<AgencyRow> offer;

    /** Looks which agencies there are, before the answers are read too. */
    public void load() {
        offer = agencies.see().agencies();
    }

    /** Adds the user and goes to the page where a link is made and roles are proposed. */
    public String add() {
        if (!check.passes(form)) {
            return null;
        }
        Optional<UUID> id = service.add(form);
        if (id.isEmpty()) {
            notices.bad("staff.add.taken");
            return null;
        }
        return "/staff/open?faces-redirect=true&id=" + id.get();
    }

    public List<AgencyRow> getAgencies() {
        if (offer == null) {
            load();
        }
        return offer;
    }

    public UserForm getForm() {
        return form;
    }
}
