package se.samrum.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samrum.document.DocumentRow;
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
 * @param documents oldest first
 * @param changes newest first
 * @param namesakes how many other youths of the room go by the name that was told, as far as the caller sees them
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
        List<DocumentRow> documents,
        List<ConcernChange> changes,
        int namesakes) {

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
        return since(read).stream().allMatch(change -> change.changer().equals(user));
    }

    /** What was changed since it was read in this version, newest first. */
    List<ConcernChange> since(int read) {
        return changes.stream().limit(Math.max(0, version - read)).toList();
    }

    /** The same concern, saying what it said when it was read in this version; empty when that cannot be told. */
    Optional<ConcernView> asRead(int read) {
        List<ConcernChange> since = since(read);
        return since.isEmpty() || since.size() < version - read
                ? Optional.empty()
                : since.get(since.size() - 1).before().map(this::saying);
    }

    private ConcernView saying(ConcernVersion then) {
        return new ConcernView(
                id,
                version,
                number,
                then,
                about,
                youth,
                registeredAt,
                registeredBy,
                additions,
                documents,
                changes,
                namesakes);
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
