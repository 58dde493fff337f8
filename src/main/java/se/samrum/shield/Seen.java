package se.samrum.shield;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.organisation.Colleagues;
import se.samrum.shield.ShieldView.Barred;
import se.samrum.shield.ShieldView.Colleague;
import se.samrum.shield.ShieldView.Made;
import se.samrum.youth.Youths;

/** Who of the unit sees a youth, and who does not. */
@ApplicationScoped
class Seen {

    @Inject
    ShieldRepository shields;

    @Inject
    Youths youths;

    @Inject
    Colleagues colleagues;

    ShieldView of(Permit permit, UUID youth) {
        Map<UUID, String> names = colleagues.in(permit);
        Optional<ClosedFile> file = shields.file(permit, youth);
        Set<UUID> members = file.map(closed -> members(permit, closed)).orElse(Set.of());
        return new ShieldView(
                youths.view(permit, youth).orElseThrow(),
                file.map(closed -> new Made(closed.madeAt(), name(names, closed.madeBy()))),
                colleagues(permit, names, members),
                shields.conflicts(permit, youth).stream()
                        .map(conflict -> barred(names, conflict))
                        .toList());
    }

    /** Everybody of the unit who sees the youth now. */
    Set<UUID> readers(Permit permit, UUID youth) {
        Set<UUID> readers = new HashSet<>(colleagues.in(permit).keySet());
        shields.file(permit, youth).ifPresent(file -> readers.retainAll(members(permit, file)));
        shields.conflicts(permit, youth).forEach(conflict -> readers.remove(conflict.user()));
        return readers;
    }

    private Set<UUID> members(Permit permit, ClosedFile file) {
        return shields.members(permit, file).stream().map(FileMember::user).collect(toSet());
    }

    private static List<Colleague> colleagues(Permit permit, Map<UUID, String> names, Set<UUID> members) {
        return names.entrySet().stream()
                .map(one -> new Colleague(
                        one.getKey(),
                        one.getValue(),
                        members.contains(one.getKey()),
                        one.getKey().equals(permit.caller().userId())))
                .sorted(comparing(Colleague::name, Collator.getInstance(Locale.forLanguageTag("sv"))))
                .toList();
    }

    private static Barred barred(Map<UUID, String> names, Conflict conflict) {
        return new Barred(
                conflict.user(),
                name(names, conflict.user()),
                new Made(conflict.madeAt(), name(names, conflict.madeBy())));
    }

    /** Whoever has left the unit since is not named any more. */
    private static String name(Map<UUID, String> names, UUID user) {
        return names.getOrDefault(user, "–");
    }
}
