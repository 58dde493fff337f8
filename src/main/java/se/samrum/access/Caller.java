package se.samrum.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is calling, as the database found out from the login cookie.
 *
 * @param hat empty until a person with several hats has chosen one
 */
public record Caller(UUID userId, String name, Optional<Hat> hat, List<Place> places) {

    public Caller {
        places = List.copyOf(places);
    }

    /** The rooms this caller has a role in, units first, each once. */
    public List<Room> rooms() {
        return places.stream()
                .flatMap(place -> place.in().stream())
                .distinct()
                .sorted(Comparator.comparing(Room::kind).thenComparing(Room::name))
                .toList();
    }

    /** The places where the rule book lets this caller do the action. */
    public List<Place> placesFor(Action action) {
        return places.stream().filter(place -> Policy.allows(action, place)).toList();
    }

    /** Whether there is any place where this caller may do the action. */
    public boolean may(Action action) {
        return !placesFor(action).isEmpty();
    }
}
