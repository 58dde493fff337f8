package se.samrum.concern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Place;
import se.samrum.access.Visit;
import se.samrum.web.FormCheck;

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

    private final ConcernForm form = new ConcernForm();
    private UUID room;
    private boolean receipt;

    /** Chooses the caller's own unit when the address names no room. */
    public void load() {
        if (room == null) {
            room = visit.caller().stream()
                    .flatMap(caller -> caller.placesFor(Action.REGISTER_CONCERN).stream())
                    .flatMap(place -> place.in().stream())
                    .map(unit -> unit.id())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Saves and goes to the concern, or to the receipt of whoever may not read it. */
    public String register() {
        load();
        if (!check.passes(form)) {
            return null;
        }
        UUID id = service.register(room, form);
        return may(Action.OPEN_CONCERN)
                ? "/concern/open?faces-redirect=true&room=" + room + "&id=" + id + "&saved=true"
                : "/concern/register?faces-redirect=true&room=" + room + "&receipt=true";
    }

    /** Whether a personnummer may be asked for: only of whoever reads the room. */
    public boolean isMayIdentify() {
        return may(Action.OPEN_CONCERN);
    }

    /** Whether the form is offered at all; the service decides when it is sent. */
    public boolean isMayRegister() {
        return may(Action.REGISTER_CONCERN);
    }

    private boolean may(Action action) {
        return room != null
                && visit.caller().stream()
                        .flatMap(caller -> caller.placesFor(action).stream())
                        .anyMatch((Place place) -> place.isIn(room));
    }

    public List<ConcernType> getCommonTypes() {
        return ConcernType.common();
    }

    public List<ConcernType> getMoreTypes() {
        return ConcernType.rest();
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

    public boolean isReceipt() {
        return receipt;
    }

    public void setReceipt(boolean receipt) {
        this.receipt = receipt;
    }
}
