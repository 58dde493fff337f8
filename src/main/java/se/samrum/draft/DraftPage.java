package se.samrum.draft;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Caller;
import se.samrum.access.Visit;
import se.samrum.web.IdConverter;

/** The draft of the form on this page: which one it is, whose, and which other ones could be gone on with. */
@Named
@RequestScoped
public class DraftPage {

    /** Where whoever sends somebody else's form is told so. */
    public static final String FOREIGN = "/draft/foreign?faces-redirect=true";

    @Inject
    DraftService service;

    @Inject
    Visit visit;

    @Inject
    ExternalContext external;

    private UUID id;
    private UUID tab;
    private String turn;
    private String seen;
    private String by;
    private List<DraftRow> offers = List.of();
    private List<DraftRow> all;

    /** What a form that was sent brought with it; a page that is opened gets names of its own. */
    @PostConstruct
    void arrive() {
        id = sent("draft");
        tab = sent("tab");
        turn = count("turn");
        seen = count("seen");
        by = Optional.ofNullable(external.getRequestParameterMap().get("by"))
                .orElseGet(() ->
                        visit.caller().map(Caller::userId).map(UUID::toString).orElse(""));
    }

    private UUID sent(String name) {
        return IdConverter.read(external.getRequestParameterMap().get(name)).orElseGet(UUID::randomUUID);
    }

    private String count(String name) {
        String sent = external.getRequestParameterMap().get(name);
        return sent != null && sent.matches("\\d{1,9}") ? sent : "0";
    }

    /**
     * Fills the questions in from the draft that the address names, or else offers what could be gone on with.
     *
     * @return the version of the record that the draft was begun on, when there is one
     */
    public Optional<String> begin(UUID room, DraftKind kind, Optional<UUID> subject, Object questions) {
        List<DraftRow> mine = getAll().stream()
                .filter(draft -> draft.isOf(room, kind, subject))
                .toList();
        if (mine.stream().noneMatch(draft -> draft.id().equals(id))) {
            id = UUID.randomUUID();
            offers = mine;
            return Optional.empty();
        }
        OpenDraft open = service.open(room, id);
        seen = Integer.toString(open.version());
        DraftFields.fill(questions, open.answers());
        return DraftFields.version(open.answers());
    }

    /** The caller's drafts in all rooms, the latest first. */
    public List<DraftRow> getAll() {
        if (all == null) {
            all = visit.roomsFor(Action.LIST_DRAFTS).isEmpty() ? List.of() : service.list();
        }
        return all;
    }

    /** Whether somebody else began this form. */
    public boolean isForeign() {
        return visit.caller()
                .filter(caller -> caller.userId().toString().equals(by))
                .isEmpty();
    }

    /** Whether what stands here is kept in a draft already. */
    public boolean isGoingOn() {
        return !"0".equals(seen);
    }

    /** Other drafts of the same form. */
    public List<DraftRow> getOffers() {
        return offers;
    }

    public UUID getId() {
        return id;
    }

    public UUID getTab() {
        return tab;
    }

    public String getTurn() {
        return turn;
    }

    public String getSeen() {
        return seen;
    }

    public String getBy() {
        return by;
    }
}
