package se.samrum.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** Puts right what somebody is called, or signs in with. */
@Named
@RequestScoped
public class ChangeUserPage {

    @Inject
    StaffService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    ExternalContext external;

    private final PersonForm form = new PersonForm();
    private UUID id;
    private Optional<Integer> seen;
    private UserView view;

    @PostConstruct
    void arrive() {
        id = IdConverter.read(external.getRequestParameterMap().get("id")).orElse(null);
        seen = Optional.ofNullable(external.getRequestParameterMap().get("version"))
                .filter(sent -> sent.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    /** Begins with what stands there now. */
    public void load() {
        form.setName(getView().user().name());
        form.setLogin(getView().user().login());
    }

    /** Looks before anything is drawn, and before a question is found that is not asked about oneself. */
    public UserView getView() {
        if (view == null) {
            view = service.prepare(id);
        }
        return view;
    }

    /** Saves and goes back to the person. */
    public String save() {
        UserRow user = getView().user();
        if (user.self()) {
            form.setLogin(user.login());
        }
        if (!check.passes(form)) {
            return null;
        }
        if (getVersion() != user.version() || !service.amend(id, user.version(), form)) {
            notices.bad(getVersion() == user.version() ? "staff.add.taken" : "staff.change.outdated");
            return null;
        }
        return "/staff/open?faces-redirect=true&id=" + id;
    }

    /** Of the person who was looked at when the page was opened. */
    public int getVersion() {
        return seen.orElseGet(() -> getView().user().version());
    }

    public PersonForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }
}
