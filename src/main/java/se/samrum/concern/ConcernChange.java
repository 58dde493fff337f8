package se.samrum.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samrum.change.PastRow;
import se.samrum.key.Unreadable;

/**
 * One change of a concern: what it said before and what it said after.
 *
 * @param changer id of the user who made it
 * @param by the name; empty when that user is gone from the register
 * @param before empty when it cannot be opened, since it was about somebody who is erased
 * @param after empty likewise
 * @param moved whom it was about before and after, when that is not the same youth
 */
public record ConcernChange(
        Instant at,
        UUID changer,
        Optional<String> by,
        Optional<ConcernVersion> before,
        Optional<ConcernVersion> after,
        Optional<Difference> moved) {

    /**
     * The changes, newest first, that led to what it says now.
     *
     * @param about whom it is about now
     * @param whom tells of a youth who that is
     */
    static List<ConcernChange> of(
            List<PastRow> newestFirst,
            ConcernVersion now,
            Optional<UUID> about,
            Map<UUID, String> names,
            Function<Optional<UUID>, Answer> whom) {
        List<ConcernChange> changes = new ArrayList<>();
        Optional<ConcernVersion> after = Optional.of(now);
        Optional<UUID> then = about;
        for (PastRow past : newestFirst) {
            Optional<ConcernVersion> before = open(past);
            Optional<String> by = Optional.ofNullable(names.get(past.changedBy()));
            Optional<UUID> was = before.isEmpty() ? then : ConcernVersion.about(past);
            Optional<Difference> moved =
                    was.equals(then) ? Optional.empty() : Difference.between(whom.apply(was), whom.apply(then));
            changes.add(new ConcernChange(past.changedAt(), past.changedBy(), by, before, after, moved));
            after = before;
            then = was;
        }
        return changes;
    }

    private static Optional<ConcernVersion> open(PastRow past) {
        try {
            return Optional.of(ConcernVersion.of(past));
        } catch (Unreadable gone) {
            return Optional.empty();
        }
    }

    public boolean isUnreadable() {
        return before.isEmpty();
    }

    /** Each answer that differs, before and after. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>(moved.stream().toList());
        if (before.isPresent() && after.isPresent()) {
            Iterator<Answer> then = Answers.of(before.get()).iterator();
            Answers.of(after.get())
                    .forEach(now -> Difference.between(then.next(), now).ifPresent(differences::add));
        }
        return differences;
    }

    /** Whether this changed what the unit has done in this respect; false where nobody can tell any more. */
    boolean touched(Function<Handling, Object> what) {
        return before.isPresent()
                && after.isPresent()
                && !what.apply(before.get().handling())
                        .equals(what.apply(after.get().handling()));
    }

    /** An answer that was changed. */
    public record Difference(Answer before, Answer after) {

        static Optional<Difference> between(Answer before, Answer after) {
            return before.equals(after) ? Optional.empty() : Optional.of(new Difference(before, after));
        }
    }
}
