package se.samrum.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samrum.access.RoomKind;

/** What waits to be confirmed, and who may enter each room. */
@Named
@RequestScoped
public class ListMembershipsPage {

    /**
     * Everybody with a role in one place.
     *
     * @param kind of the room, or MUNICIPALITY for a role in a whole agency
     */
    public record Door(String place, RoomKind kind, List<MembershipRow> rows) {}

    @Inject
    MembershipService service;

    @Inject
    Clock clock;

    private MembershipList list = MembershipList.NOTHING;

    /** Loads everything before anything is drawn. */
    public void load() {
        list = service.list();
    }

    public List<MembershipRow> getWaiting() {
        return list.rows().stream()
                .filter(row -> state(row) == MembershipState.WAITING)
                .sorted(Comparator.comparing(row -> row.proposed().at()))
                .toList();
    }

    /** The rooms and agencies, each with those who may enter it now or later. */
    public List<Door> getDoors() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        return list.rows().stream()
                .filter(row -> state(row) != MembershipState.WAITING)
                .sorted(Comparator.comparing(MembershipRow::name, swedish))
                .collect(Collectors.groupingBy(MembershipRow::place, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(door -> new Door(door.getKey(), kind(door.getValue().get(0)), door.getValue()))
                .sorted(Comparator.comparing(Door::kind).thenComparing(Door::place, swedish))
                .toList();
    }

    private static RoomKind kind(MembershipRow row) {
        return row.room().map(MembershipRow.RoomPart::kind).orElse(RoomKind.MUNICIPALITY);
    }

    /** The name of whoever proposed it, or "". */
    public String proposer(MembershipRow row) {
        return row.proposed().by().map(id -> list.names().getOrDefault(id, "–")).orElse("");
    }

    public MembershipState state(MembershipRow row) {
        return row.stateAt(clock.instant());
    }
}
