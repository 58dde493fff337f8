package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Room;
import se.samrum.access.Visit;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;

/** Five questions; everything typed stays on the page until it is saved. */
@Named
@RequestScoped
public class RegisterConcernPage {

    @Inject
    ConcernService service;

    @Inject
    Visit visit;

    @Inject
    FormCheck check;

    @Inject
    DraftPage draft;

    @Inject
    ExternalContext external;

    private final ConcernForm form = new ConcernForm();
    private UUID room;

    /** Knows the room before the answers are read, since it decides which of them are asked for. */
    @PostConstruct
    void arrive() {
        room = IdConverter.read(external.getRequestParameterMap().get("room")).orElse(null);
        chooseRoom();
    }

    /** Opens the form in the room of the address, or in the caller's own unit when it names none. */
    public void load() {
        chooseRoom();
        service.begin(room);
        draft.begin(room, DraftKind.CONCERN_REGISTER, Optional.empty(), form);
    }

    /** Saves and goes to the concern, or to the receipt of whoever may not read it. */
    public String register() {
        chooseRoom();
        if (!may(Action.REGISTER_CONCERN)) {
            service.begin(room);
        }
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        if (!check.passes(form)) {
            return null;
        }
        form.setDraft(draft.getId());
        try {
            return registered();
        } catch (UnknownNumber nobody) {
            check.reject("personnummer", "concern.number.unknown");
            return null;
        }
    }

    private String registered() {
        UUID id = service.register(room, form);
        return may(Action.OPEN_CONCERN)
                ? OpenConcernPage.saved(room, id)
                : "/receipt/open?faces-redirect=true&room=" + room + "&id=" + id + "&saved=true";
    }

    private void chooseRoom() {
        if (room == null) {
            room = visit.roomsFor(Action.REGISTER_CONCERN).stream()
                    .map(Room::id)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whether a personnummer may be asked for: only of whoever reads the room. */
    public boolean isMayIdentify() {
        return may(Action.OPEN_CONCERN);
    }

    public boolean isAmending() {
        return false;
    }

    private boolean may(Action action) {
        return visit.roomsFor(action).stream().anyMatch(open -> open.id().equals(room));
    }

    public ConcernForm getForm() {
        return form;
    }

    public UUID getRoom() {
        return room;
    }

    public void setRoom(UUID room) {
        this.room = room;
    }
}
