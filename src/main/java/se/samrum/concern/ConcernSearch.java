package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samrum.access.Permit;
import se.samrum.change.Changes;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.youth.Youths;

/** Finds concerns by name or number among what the caller may see. Every method wants a permit and looks only in its rooms. */
@ApplicationScoped
class ConcernSearch {

    private static final int MOST = 50;

    /** More names than are shown, since some of them may be hidden from the caller by now. */
    private static final int MOST_NAMES = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{4}-[0-9A-Za-z]{5}");

    /** A transaction that began before the last search may have committed after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    NameIndex index;

    @Inject
    ConcernRepository concerns;

    @Inject
    Youths youths;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** What is about this name, personnummer or reserve number, or has this receipt number, newest first; at most fifty. */
    List<ConcernRow> find(Permit permit, String typed) {
        List<UUID> numbered = youths.numbered(permit, typed, LocalDate.now(clock));
        if (!numbered.isEmpty()) {
            return concerns.about(permit, numbered, MOST);
        }
        if (NUMBER.matcher(typed).matches()) {
            return concerns.numbered(permit, typed.toUpperCase(Locale.ROOT));
        }
        return concerns.found(permit, names(permit).find(typed, MOST_NAMES), MOST);
    }

    /** The names in the permit's room, as they are now. */
    KnownNames names(Permit permit) {
        KnownNames names = index.of(permit);
        refresh(permit, names);
        return names;
    }

    /** Learns what was written since the last search; the rows that are found are read anew, under the wall. */
    private void refresh(Permit permit, KnownNames names) {
        Instant now = clock.instant();
        List<KnownName> found = new ArrayList<>();
        List<UUID> nameless = new ArrayList<>();
        for (Object[] written : writtenSince(permit, names.freshAt())) {
            UUID id = (UUID) written[0];
            told(permit, id, (int) written[1], (Sealed) written[3])
                    .ifPresentOrElse(
                            told -> found.add(KnownName.of(id, (Instant) written[2], told)), () -> nameless.add(id));
        }
        names.learn(found, nameless, now.minus(OVERLAP));
    }

    /** What cannot be opened is found by nobody; its own page says that it cannot be read. */
    private Optional<String> told(Permit permit, UUID id, int version, Sealed who) {
        try {
            return keys.lock(permit, new RowName("concern", permit.room().id(), id, version))
                    .openUnlessErased("who", who);
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    private List<Object[]> writtenSince(Permit permit, Instant since) {
        List<UUID> amended = changes.since(permit, "concern", since);
        TypedQuery<Object[]> query = em.createQuery(
                        "select c.id, c.version, c.registeredAt, c.who from Concern c where c.room in :rooms"
                                + " and (c.registeredAt >= :since"
                                + (amended.isEmpty() ? ")" : " or c.id in :amended)"),
                        Object[].class)
                .setParameter("rooms", permit.rooms())
                .setParameter("since", since);
        if (!amended.isEmpty()) {
            query.setParameter("amended", amended);
        }
        return query.getResultList();
    }
}
