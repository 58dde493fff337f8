package se.samrum.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.access.RoomKind;
import se.samrum.key.Spool;
import se.samrum.lock.Keys;

/** The rows of documents and of their parts. Every method wants a permit and looks only in its rooms. */
@ApplicationScoped
class DocumentRepository {

    /** How many parts are in memory at a time: less than a megabyte. */
    static final int AT_A_TIME = 16;

    @PersistenceContext
    EntityManager em;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** What a document may belong to: in a unit's room a concern that the caller sees. */
    Optional<Subject> subject(Permit permit, UUID id) {
        if (permit.room().kind() != RoomKind.UNIT) {
            return Optional.of(new Subject(id, Optional.empty(), false));
        }
        List<?> found = em.createNativeQuery("""
                        select c.youth_id, coalesce(y.protected, false) from concern c
                        left join youth y on y.room_id = c.room_id and y.id = c.youth_id
                        where c.room_id = cast(?1 as uuid) and c.id = cast(?2 as uuid)""")
                .setParameter(1, permit.room().id().toString())
                .setParameter(2, id.toString())
                .getResultList();
        return found.stream().findFirst().map(row -> subject(id, (Object[]) row));
    }

    private static Subject subject(UUID id, Object... row) {
        return new Subject(id, Optional.ofNullable((UUID) row[0]), (Boolean) row[1]);
    }

    /** Whether the caller has already put it there; the answer holds until this transaction ends. */
    boolean isAttached(Permit permit, UUID id) {
        return (Boolean) em.createNativeQuery("select is_attached(?1, ?2)")
                .setParameter(1, permit.room().id())
                .setParameter(2, id)
                .getSingleResult();
    }

    /** Keeps a document, part by part, once however often the same form is sent. */
    void add(Permit permit, Subject about, NewDocument said) {
        if (!isAttached(permit, said.id())) {
            Copy copy = keep(permit, about, said);
            em.persist(new Document(permit, keys, said, about, copy, clock.instant()));
        }
        permit.show(permit.room().id(), about.youth(), said.id());
    }

    private Copy keep(Permit permit, Subject about, NewDocument said) {
        Digest digest = Digest.empty();
        int number = 0;
        try (InputStream content = said.file().reader()) {
            for (byte[] next = content.readNBytes(Spool.PIECE);
                    next.length > 0;
                    next = content.readNBytes(Spool.PIECE)) {
                digest.add(next);
                keep(permit, about, said.id(), number++, next);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Copy(number, digest.hex());
    }

    /** Not as an entity: those would all be remembered until the transaction ends. */
    private void keep(Permit permit, Subject about, UUID document, int number, byte[] content) {
        em.createNativeQuery("""
                        insert into document_part (room_id, id, version, document_id, of_subject, number, content)
                        values (?1, ?2, 1, ?3, ?4, ?5, ?6)""")
                .setParameter(1, permit.room().id())
                .setParameter(2, DocumentPart.id(document, number))
                .setParameter(3, document)
                .setParameter(4, about.id())
                .setParameter(5, number)
                .setParameter(6, DocumentPart.seal(permit, keys, about, document, number, content))
                .executeUpdate();
    }

    /** The documents of a subject, oldest first. */
    List<Document> of(Permit permit, UUID subject) {
        return em.createQuery("""
                        select d from Document d where d.room in :rooms and d.subject = :subject
                        order by d.addedAt, d.id""", Document.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("subject", subject)
                .getResultList();
    }

    Optional<Document> find(Permit permit, UUID id) {
        return em.createQuery("select d from Document d where d.room in :rooms and d.id = :id", Document.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The next few parts of its content, opened. */
    List<byte[]> content(Permit permit, Document document, int from) {
        return em
                .createQuery("""
                        select p from DocumentPart p where p.room in :rooms and p.document = :document
                        and p.number >= :from order by p.number""", DocumentPart.class)
                .setParameter("rooms", permit.rooms())
                .setParameter("document", document.id())
                .setParameter("from", from)
                .setMaxResults(AT_A_TIME)
                .getResultList()
                .stream()
                .map(part -> part.open(permit, keys))
                .toList();
    }

    DocumentRow row(Permit permit, Document document, Optional<UUID> youth) {
        permit.show(document.room(), youth, document.id());
        return document.row(permit, keys);
    }

    String digest(Permit permit, Document document) {
        return document.digest(permit, keys);
    }
}
