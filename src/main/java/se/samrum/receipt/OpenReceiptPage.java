package se.samrum.receipt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.samrum.draft.DraftKind;
import se.samrum.draft.DraftPage;
import se.samrum.web.FormCheck;
import se.samrum.web.IdConverter;

/** One receipt, and a place to add to what was told. */
@Named
@RequestScoped
public class OpenReceiptPage {

    private static final Duration NEW = Duration.ofMinutes(2);

    @Inject
    ReceiptService service;

    @Inject
    FormCheck check;

    @Inject
    DraftPage draft;

    @Inject
    Clock clock;

    @Inject
    ExternalContext external;

    private final AdditionForm form = new AdditionForm();
    private UUID room;
    private UUID id;
    private ReceiptRow receipt;

    @PostConstruct
    void arrive() {
        room = IdConverter.read(parameter("room")).orElse(null);
        id = IdConverter.read(parameter("id")).orElse(null);
    }

    private String parameter(String name) {
        return external.getRequestParameterMap().get(name);
    }

    public void load() {
        receipt = service.open(room, id);
        draft.begin(room, DraftKind.RECEIPT_ADD, Optional.of(id), form);
    }

    /** Adds what was typed and stays on the receipt. */
    public String add() {
        if (draft.isForeign()) {
            return DraftPage.FOREIGN;
        }
        if (!check.passes(form)) {
            receipt = service.open(room, id);
            return null;
        }
        form.setDraft(draft.getId());
        service.add(room, id, form);
        return "/receipt/open?faces-redirect=true&room=" + room + "&id=" + id + "&added=true";
    }

    /** Whether to say that it is saved: only while it is new, whatever an old link says. */
    public boolean isSaved() {
        return parameter("saved") != null
                && receipt.registeredAt().isAfter(clock.instant().minus(NEW));
    }

    public boolean isAdded() {
        return parameter("added") != null;
    }

    public AdditionForm getForm() {
        return form;
    }

    public ReceiptRow getReceipt() {
        return receipt;
    }

    public UUID getRoom() {
        return room;
    }

    public UUID getId() {
        return id;
    }
}
