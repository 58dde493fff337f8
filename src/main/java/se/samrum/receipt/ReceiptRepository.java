package se.samrum.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.draft.Drafts;
import se.samrum.key.RowName;
import se.samrum.lock.Keys;
import se.samrum.lock.OwnerNamed;

/** The rows of receipts and additions. Every method wants a permit; a receipt is its author's alone. */
@ApplicationScoped
class ReceiptRepository {

    private static final int MOST = 100;
    private static final String OWN = "select r from Receipt r where r.room in :rooms and r.author = :author";

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Drafts drafts;

    @Inject
    Event<OwnerNamed> owners;

    @Inject
    Clock clock;

    List<ReceiptRow> own(Permit permit) {
        return show(
                permit,
                em.createQuery(OWN + " order by r.registeredAt desc, r.id", Receipt.class)
                        .setParameter("rooms", permit.rooms())
                        .setParameter("author", permit.caller().userId())
                        .setMaxResults(MOST)
                        .getResultList());
    }

    Optional<ReceiptRow> own(Permit permit, UUID id) {
        return show(
                        permit,
                        em.createQuery(OWN + " and r.id = :id", Receipt.class)
                                .setParameter("rooms", permit.rooms())
                                .setParameter("author", permit.caller().userId())
                                .setParameter("id", id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** Keeps what was added, once however often the same form is sent. */
    void add(Permit permit, UUID concern, AdditionForm form) {
        String words = form.getWords().strip();
        UUID id = drafts.id(permit, "addition", form, concern + "|" + words);
        if (!isAdded(permit, id)) {
            em.persist(new Addition(permit, keys, id, concern, words, clock.instant()));
            owners.fire(new OwnerNamed(new RowName("concern", permit.room().id(), concern, 0)));
        }
        permit.show(permit.room().id(), Optional.empty(), id);
    }

    /** Whether the caller has already added it; the answer holds until this transaction ends. */
    private boolean isAdded(Permit permit, UUID id) {
        return (Boolean) em.createNativeQuery("select is_added(?1, ?2)")
                .setParameter(1, permit.room().id())
                .setParameter(2, id)
                .getSingleResult();
    }

    List<AdditionRow> additions(Permit permit, UUID concern) {
        return em
                .createQuery(
                        "select a from Addition a where a.room in :rooms and a.concern = :concern order by a.addedAt, a.id",
                        Addition.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("concern", concern)
                .getResultList()
                .stream()
                .map(addition -> addition.row(permit, keys))
                .toList();
    }

    private static List<ReceiptRow> show(Permit permit, List<Receipt> found) {
        List<ReceiptRow> rows = found.stream().map(Receipt::row).toList();
        rows.forEach(row -> permit.show(row.room(), Optional.empty(), row.id()));
        return rows;
    }
}
