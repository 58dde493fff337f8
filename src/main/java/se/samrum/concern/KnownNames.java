package se.samrum.concern;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The names one caller may search among in one room, opened, in memory alone. */
final class KnownNames {

    private final Map<UUID, KnownName> names = new ConcurrentHashMap<>();
    private volatile Instant freshAt = Instant.EPOCH;
    private volatile Instant usedAt;

    KnownNames(Instant now) {
        usedAt = now;
    }

    /** From when on changes are not known here yet. */
    Instant freshAt() {
        return freshAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void learn(List<KnownName> found, List<UUID> nameless, Instant now) {
        nameless.forEach(names::remove);
        found.forEach(name -> names.put(name.concern(), name));
        freshAt = now;
    }

    int size() {
        return names.size();
    }

    /** The newest concerns about somebody of this name. */
    List<UUID> find(String typed, int most) {
        List<String> wanted = KnownName.wanted(typed);
        return newest(name -> name.matches(wanted), most);
    }

    /** The newest concerns about somebody who goes by the same name as was told. */
    List<UUID> namesakes(String told, int most) {
        Set<String> theirs = KnownName.told(told);
        return newest(name -> name.isNamesake(theirs), most);
    }

    private List<UUID> newest(Predicate<KnownName> wanted, int most) {
        return names.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(KnownName::registeredAt).reversed())
                .limit(most)
                .map(KnownName::concern)
                .toList();
    }
}
