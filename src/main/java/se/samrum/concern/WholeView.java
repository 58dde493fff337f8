package se.samrum.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samrum.access.Permit;
import se.samrum.change.Changes;
import se.samrum.change.PastRow;
import se.samrum.lock.Keys;
import se.samrum.organisation.Colleagues;
import se.samrum.youth.Youths;

/** Puts together what the page of a concern shows: what it says, whom it is about, who wrote it, what it said before. */
@ApplicationScoped
class WholeView {

    @Inject
    Keys keys;

    @Inject
    Youths youths;

    @Inject
    Colleagues colleagues;

    @Inject
    Changes changes;

    ConcernView of(Permit permit, Concern concern) {
        ConcernVersion now = concern.now(permit, keys);
        List<PastRow> past = concern.wasNeverAmended() ? List.of() : changes.of(permit, "concern", concern.id());
        Map<UUID, String> names = colleagues.names(
                permit,
                Stream.concat(Stream.of(concern.author()), past.stream().map(PastRow::changedBy))
                        .distinct()
                        .toList());
        return new ConcernView(
                concern.id(),
                concern.version(),
                now,
                concern.about().flatMap(youth -> youths.view(permit, youth)),
                concern.registeredAt(),
                Optional.ofNullable(names.get(concern.author())),
                ConcernChange.of(past, now, names));
    }
}
