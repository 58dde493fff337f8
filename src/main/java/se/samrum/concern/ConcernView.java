package se.samrum.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samrum.youth.YouthView;

/**
 * A concern as its page shows it.
 *
 * @param version to give back when it is amended
 * @param number of its receipt
 * @param about id of the youth
 * @param youth who that is in this room
 * @param registeredBy empty when that user is gone from the register
 * @param additions of whoever registered it, oldest first
 * @param changes newest first
 */
public record ConcernView(
        UUID id,
        int version,
        String number,
        ConcernVersion now,
        Optional<UUID> about,
        Optional<YouthView> youth,
        Instant registeredAt,
        Optional<String> registeredBy,
        List<Added> additions,
        List<ConcernChange> changes) {

    /**
     * Something that was added later.
     *
     * @param by empty when that user is gone from the register
     * @param words empty when they cannot be opened
     */
    public record Added(Instant at, Optional<String> by, Optional<String> words) {}

    /** Whether it is about somebody with a protected identity. */
    public boolean isProtected() {
        return youth.filter(YouthView::isProtected).isPresent();
    }

    /** When it was last written. */
    public Instant changedAt() {
        return changes.isEmpty() ? registeredAt : changes.get(0).at();
    }

    /** The name the youth with this number already has in the room, when another one was told now. */
    public Optional<String> knownAs() {
        return youth.map(YouthView::name)
                .filter(known -> !known.equals(now.who().orElse("")));
    }

    /** The personnummer, or else the unit's own reserve number. */
    public Optional<String> youthNumber() {
        return youth.map(YouthView::number);
    }

    /** Whether nobody but this user has changed it since it was read in this version. */
    boolean isChangedOnlyBy(UUID user, int read) {
        return changes.stream().limit(Math.max(0, version - read)).allMatch(change -> change.changer()
                .equals(user));
    }

    /** The change that assessed it as it is assessed now. */
    public Optional<ConcernChange> assessed() {
        return lastThat(done -> List.of(done.outcome(), done.assessment(), done.consulted()));
    }

    /** The change that closed it. */
    public Optional<ConcernChange> closed() {
        return lastThat(Handling::status).filter(change -> now.handling().status() == Status.CLOSED);
    }

    /** The change that noted the report to the social services. */
    public Optional<ConcernChange> reported() {
        return lastThat(Handling::reportMade);
    }

    private Optional<ConcernChange> lastThat(Function<Handling, Object> touches) {
        return changes.stream().filter(change -> change.touched(touches)).findFirst();
    }
}
