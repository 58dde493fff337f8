package se.samrum.rotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.key.KeyFolder;
import se.samrum.key.KeyOwner;

/**
 * One exchange of all keys, as it stands in the key store itself and nowhere else, so that it goes on after any
 * interruption. The herald's key seals no row: it gets its new key first and loses its old one last.
 */
final class KeyRound {

    private static final KeyOwner HERALD = KeyOwner.of(new UUID(0, 0));

    private final KeyFolder keys;

    KeyRound(KeyFolder keys) {
        this.keys = keys;
    }

    boolean isUnderWay() {
        return keys.generations(HERALD).size() > 1;
    }

    /** When the latest round began; empty before the first. */
    Optional<Instant> began() {
        return Optional.of(newest(HERALD)).filter(key -> key > 1).map(key -> keys.made(HERALD, key));
    }

    void begin() {
        keys.advance(HERALD);
    }

    /** Gives a new key to whoever has none of this round yet. */
    void advanceAll() {
        Instant began = keys.made(HERALD, newest(HERALD));
        owners().filter(owner -> keys.made(owner, newest(owner)).isBefore(began))
                .forEach(keys::advance);
    }

    /** Whether all new keys were made before then. */
    boolean isOlderThan(Instant then) {
        return keys.made(HERALD, newest(HERALD)).isBefore(then)
                && owners().filter(owner -> keys.generations(owner).size() > 1)
                        .allMatch(owner -> keys.made(owner, newest(owner)).isBefore(then));
    }

    /** Throws all old keys away but those that something is still sealed with. */
    void end(Set<OldKey> needed) {
        owners().filter(owner -> !owner.equals(HERALD)).forEach(owner -> retire(owner, needed));
        retire(HERALD, Set.of());
    }

    private void retire(KeyOwner owner, Set<OldKey> needed) {
        int newest = newest(owner);
        keys.generations(owner).stream()
                .filter(key -> key < newest && !needed.contains(new OldKey(owner, key)))
                .forEach(key -> keys.retire(owner, key));
    }

    private Stream<KeyOwner> owners() {
        return keys.rooms().stream()
                .flatMap(room -> keys.owners(room).stream())
                .filter(owner -> !keys.generations(owner).isEmpty());
    }

    private int newest(KeyOwner owner) {
        List<Integer> generations = keys.generations(owner);
        return generations.isEmpty() ? 0 : generations.get(generations.size() - 1);
    }
}
