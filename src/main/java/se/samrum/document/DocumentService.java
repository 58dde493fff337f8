package se.samrum.document;

import static se.samrum.access.Action.ADD_DOCUMENT;
import static se.samrum.access.Action.BEGIN_DOCUMENT;
import static se.samrum.access.Action.OPEN_DOCUMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.key.Unreadable;

/** What anyone may do with a document. What is about somebody with a protected identity wants a reason first. */
@ApplicationScoped
@Transactional
@Audited
public class DocumentService {

    @Inject
    Access access;

    @Inject
    DocumentRepository documents;

    /** Opens an empty form, or refuses before anything is chosen. */
    public void begin(UUID room, UUID subject) {
        subject(access.enter(BEGIN_DOCUMENT, room), subject);
    }

    /** Keeps a document of something in a room, once however often the same form is sent. */
    public void add(UUID room, UUID subject, NewDocument document) {
        Permit permit = access.enter(ADD_DOCUMENT, room);
        documents.add(permit, subject(permit, subject), document);
    }

    /** Opens a document, and gives the beginning of its content; one that is not there is refused like a closed door. */
    public DocumentBatch open(UUID room, UUID id) {
        Permit permit = access.enter(OPEN_DOCUMENT, room);
        return batch(permit, find(permit, id), 0, Digest.empty());
    }

    /**
     * Gives what comes next, in a transaction of its own, so that nobody's slow line holds the database, and a door that is
     * closed meanwhile stays closed. The event of the beginning tells of it.
     *
     * @throws Unreadable when the content is not what was kept; its last piece is not given then
     */
    public DocumentBatch open(DocumentBatch before) {
        Permit permit = access.enter(OPEN_DOCUMENT, before.document().room());
        permit.goOn();
        Document document = find(permit, before.document().id());
        return batch(permit, document, before.next(), before.soFar());
    }

    private DocumentBatch batch(Permit permit, Document document, int from, Digest soFar) {
        Subject about = subject(permit, document.subject());
        DocumentRow row = documents.row(permit, document, about.youth());
        List<byte[]> pieces = documents.content(permit, document, from);
        pieces.forEach(soFar::add);
        int next = from + pieces.size();
        boolean last = next >= document.parts() || pieces.size() < DocumentRepository.AT_A_TIME;
        if (last && !soFar.hex().equals(documents.digest(permit, document))) {
            permit.noteUnreadable();
            throw new Unreadable("its parts are not the whole");
        }
        return new DocumentBatch(row, pieces, next, last, soFar);
    }

    private Document find(Permit permit, UUID id) {
        return documents.find(permit, id).orElseThrow(access::notThere);
    }

    private Subject subject(Permit permit, UUID id) {
        Subject subject = Optional.ofNullable(id)
                .flatMap(known -> documents.subject(permit, known))
                .orElseThrow(access::notThere);
        permit.show(permit.room().id(), subject.youth(), subject.id());
        if (subject.isProtected()) {
            access.requireReason(permit);
        }
        return subject;
    }
}
