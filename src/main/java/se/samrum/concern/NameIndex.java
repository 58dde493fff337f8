package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.access.SignedOut;

/**
 * Opened names for the search, one index for each caller and room. Never on disk, never shared, bounded, and gone with the
 * sign-out or a quarter of an hour without a search.
 */
@ApplicationScoped
class NameIndex {

    private static final int MOST_INDEXES = 256;
    private static final int MOST_NAMES = 200_000;
    private static final Duration KEPT = Duration.ofMinutes(15);

    private record Key(UUID user, UUID room) {}

    @Inject
    Clock clock;

    private final Map<Key, KnownNames> indexes = new LinkedHashMap<>(MOST_INDEXES, 0.75f, true);

    /** The names this caller may search among in the permit's room; empty at first. */
    synchronized KnownNames of(Permit permit) {
        Instant now = clock.instant();
        indexes.values().removeIf(index -> index.usedAt().isBefore(now.minus(KEPT)));
        Key key = new Key(permit.caller().userId(), permit.room().id());
        KnownNames names = indexes.computeIfAbsent(key, missing -> new KnownNames(now));
        names.use(now);
        bound(key);
        return names;
    }

    private void bound(Key current) {
        int names = indexes.values().stream().mapToInt(KnownNames::size).sum();
        var oldestFirst = indexes.entrySet().iterator();
        while (oldestFirst.hasNext() && (indexes.size() > MOST_INDEXES || names > MOST_NAMES)) {
            var oldest = oldestFirst.next();
            if (!oldest.getKey().equals(current)) {
                names -= oldest.getValue().size();
                oldestFirst.remove();
            }
        }
    }

    synchronized void forget(@Observes SignedOut left) {
        indexes.keySet().removeIf(key -> key.user().equals(left.user()));
    }
}
