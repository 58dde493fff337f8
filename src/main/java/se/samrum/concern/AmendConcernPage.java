package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** The questions again, with what the concern says now as answers. */
@Named
@RequestScoped
public class AmendConcernPage {

    private static final int NO_VERSION = -1;

    @Inject
    ConcernService service;

    @Inject
    FormCheck check;

    @Inject
    Notices notices;

    @Inject
    DraftPage draft;

    @Inject
    ExternalContext external;

    private ConcernForm form = new ConcernForm();
    private UUID room;
    private UUID id;
    private int version;

    @PostConstruct
    void arrive() {
        room = IdConverter.read(parameter("room")).orElse(null);
        id = IdConverter.read(parameter("id")).orElse(null);
        String typed = parameter("version");
        version = typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_VERSION;
    }

    private String parameter(String name) {
        return external.getRequestParameterMap().get(name);
    }

    public void load() {
        ConcernView concern = service.open(room, id);
        form = ConcernForm.of(concern.now());
        version = draft.begin(room, DraftKind.CONCERN_AMEND, Optional.of(id), form)
                .map(Integer::valueOf)
                .orElse(concern.version());
    }

    /** Saves and goes back to the concern; what a colleague wrote meanwhile is never overwritten. */
    public String amend() {
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        if (!check.passes(form)) {
            service.open(room, id);
            return null;
        }
        form.setDraft(draft.getId());
        try {
            service.amend(room, id, version, form);
        } catch (Outdated meanwhile) {
            notices.bad("concern.amend.outdated");
            return null;
        }
        return OpenConcernPage.saved(room, id);
    }

    public boolean isAmending() {
        return true;
    }

    public boolean isMayIdentify() {
        return true;
    }

    public ConcernForm getForm() {
        return form;
    }

    public UUID getRoom() {
        return room;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }
}
