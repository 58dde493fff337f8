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
import se.samrum.concern.ConcernView.Added;
import se.samrum.document.Documents;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.organisation.Colleagues;
import se.samrum.receipt.AdditionRow;
import se.samrum.receipt.Additions;
import se.samrum.youth.YouthView;
import se.samrum.youth.Youths;

/** Puts together what the page of a concern shows: what it says, whom it is about, who wrote it, what it said before. */
@ApplicationScoped
class WholeView {

    private static final String WHOM = "concern.about";

    @Inject
    Keys keys;

    @Inject
    Youths youths;

    @Inject
    Colleagues colleagues;

    @Inject
    Additions additions;

    @Inject
    Documents documents;

    @Inject
    Changes changes;

    @Inject
    Namesakes namesakes;

    ConcernView of(Permit permit, Concern concern) {
        ConcernVersion now = concern.now(permit, keys);
        List<PastRow> past = concern.wasNeverAmended() ? List.of() : changes.of(permit, "concern", concern.id());
        List<AdditionRow> since = concern.isAddedTo() ? additions.of(permit, concern.id()) : List.of();
        Map<UUID, String> names = names(permit, concern, past, since);
        Optional<YouthView> youth = concern.about().flatMap(known -> youths.view(permit, known));
        return new ConcernView(
                concern.id(),
                concern.version(),
                concern.number(),
                now,
                concern.about(),
                youth,
                concern.registeredAt(),
                Optional.ofNullable(names.get(concern.author())),
                since.stream()
                        .map(added -> new Added(added.at(), Optional.ofNullable(names.get(added.by())), added.words()))
                        .toList(),
                concern.isAttachedTo() ? documents.of(permit, concern.id(), concern.about()) : List.of(),
                ConcernChange.of(past, now, concern.about(), names, whom -> whom(permit, whom)),
                youth.filter(YouthView::isProtected).isPresent() ? 0 : namesakes.count(permit, concern, now));
    }

    private Answer whom(Permit permit, Optional<UUID> youth) {
        try {
            return youth.flatMap(id -> youths.view(permit, id))
                    .map(who -> who.isProtected()
                            ? coded("youth.protected")
                            : new Answer(WHOM, false, List.of(who.name() + ", " + who.number())))
                    .orElseGet(() -> coded("youth.unknown"));
        } catch (Unreadable erased) {
            return coded("unreadable");
        }
    }

    private static Answer coded(String key) {
        return new Answer(WHOM, true, List.of(key));
    }

    private Map<UUID, String> names(Permit permit, Concern concern, List<PastRow> past, List<AdditionRow> since) {
        Stream<UUID> later = Stream.concat(
                past.stream().map(PastRow::changedBy), since.stream().map(AdditionRow::by));
        return colleagues.names(
                permit,
                Stream.concat(Stream.of(concern.author()), later).distinct().toList());
    }
}
