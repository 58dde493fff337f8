package se.samrum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samrum.access.Action;
import se.samrum.access.Caller;
import se.samrum.access.Denied;
import se.samrum.access.Place;
import se.samrum.access.Role;
import se.samrum.access.Room;
import se.samrum.access.Visit;

/** What the rail offers this caller. It hides what the policy would deny, and protects nothing. */
@Named
@RequestScoped
public class Menu {

    @Inject
    Visit visit;

    @Inject
    HttpServletRequest request;

    public String getName() {
        return visit.caller().map(Caller::name).orElse("");
    }

    /** The id of whoever is signed in, by which an open page knows its own person again. */
    public String getUser() {
        return visit.caller().map(caller -> caller.userId().toString()).orElse("");
    }

    public List<Role> getRoles() {
        return visit.caller().stream()
                .flatMap(caller -> caller.places().stream())
                .map(Place::role)
                .distinct()
                .toList();
    }

    public List<MenuItem> getItems() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("today", "/today", ""));
        firstRoom(Action.REGISTER_CONCERN)
                .ifPresent(room -> items.add(item("concern.register", "/concern/register", query(room))));
        if (may(Action.LIST_RECEIPTS)) {
            items.add(item("receipt", "/receipt/list", ""));
        }
        firstRoom(Action.LIST_CONCERNS).ifPresent(room -> items.add(item("concern", "/concern/list", query(room))));
        firstRoom(Action.SEARCH_CONCERNS).ifPresent(room -> items.add(item("search", "/concern/search", query(room))));
        if (may(Action.REVIEW_LOG)) {
            items.add(item("audit", "/audit/list", ""));
        }
        if (may(Action.SEE_MEMBERSHIPS)) {
            items.add(item("membership", "/membership/list", ""));
            items.add(item("staff", "/staff/list", ""));
        }
        if (may(Action.SEE_ORGANISATION)) {
            items.add(item("agency", "/agency/list", ""));
        }
        if (may(Action.NAME_DELEGATE)) {
            items.add(item("delegate", "/delegate/list", ""));
        }
        if (may(Action.CHANGE_BASES)) {
            items.add(item("legalbasis", "/legalbasis/list", ""));
        }
        if (may(Action.SEE_KEYS)) {
            items.add(item("key", "/key/list", ""));
        }
        return items;
    }

    public List<RoomItem> getRooms() {
        return visit.caller().map(Caller::rooms).orElse(List.of()).stream()
                .map(room -> new RoomItem(room, door(room)))
                .toList();
    }

    /** What a room opens with: its concerns to whoever reads there, the form to whoever only tells. */
    private String door(Room room) {
        if (getRoomsToRead().contains(room)) {
            return request.getContextPath() + "/concern/list" + query(room);
        }
        return getRoomsToRegister().contains(room) ? request.getContextPath() + "/concern/register" + query(room) : "";
    }

    /** Where concerns may be read. */
    public List<Room> getRoomsToRead() {
        return visit.roomsFor(Action.LIST_CONCERNS);
    }

    /** Where a concern may be registered; whoever works in several rooms chooses. */
    public List<Room> getRoomsToRegister() {
        return visit.roomsFor(Action.REGISTER_CONCERN);
    }

    /** The name of the agency whose log the caller reviews, or "". */
    public String getReviewedAgency() {
        return visit.caller().stream()
                .flatMap(caller -> caller.placesFor(Action.REVIEW_LOG).stream())
                .map(Place::agencyName)
                .findFirst()
                .orElse("");
    }

    /**
     * One of the caller's rooms, for its sign.
     *
     * @throws Denied when it is none of them
     */
    public Room room(Object id) {
        return visit.caller().map(Caller::rooms).orElse(List.of()).stream()
                .filter(room -> room.id().toString().equals(String.valueOf(id)))
                .findFirst()
                .orElseThrow(Denied::new);
    }

    private boolean may(Action action) {
        return visit.caller().filter(caller -> caller.may(action)).isPresent();
    }

    private Optional<Room> firstRoom(Action action) {
        return visit.roomsFor(action).stream().findFirst();
    }

    private MenuItem item(String key, String path, String query) {
        boolean here = request.getServletPath().equals(path);
        return new MenuItem(key, request.getContextPath() + path + query, here ? "page" : null);
    }

    private static String query(Room room) {
        return "?room=" + room.id();
    }
}
