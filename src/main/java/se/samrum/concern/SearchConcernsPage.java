package se.samrum.concern;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Room;
import se.samrum.access.Visit;
import se.samrum.web.IdConverter;
import se.samrum.web.Notices;

/** A search in one room. What is looked for is posted, so that no name stands in an address or a log of addresses. */
@Named
@RequestScoped
public class SearchConcernsPage {

    private static final int LONGEST = 120;

    @Inject
    SearchService service;

    @Inject
    Visit visit;

    @Inject
    Notices notices;

    @Inject
    ExternalContext external;

    private UUID room;
    private String typed = "";
    private List<ConcernRow> found = List.of();
    private boolean searched;

    @PostConstruct
    void arrive() {
        room = IdConverter.read(external.getRequestParameterMap().get("room"))
                .orElseGet(() -> visit.roomsFor(Action.SEARCH_CONCERNS).stream()
                        .map(Room::id)
                        .findFirst()
                        .orElse(null));
    }

    /** Shows the empty search, or refuses. */
    public void load() {
        service.begin(room);
    }

    /** Searches, and shows what was found on the same page. */
    public void search() {
        if (typed.isBlank() || typed.length() > LONGEST) {
            notices.bad("search.missing");
            load();
            return;
        }
        found = service.search(room, typed);
        searched = true;
    }

    public List<ConcernRow> getFound() {
        return found;
    }

    public boolean isSearched() {
        return searched;
    }

    public UUID getRoom() {
        return room;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed == null ? "" : typed;
    }
}
