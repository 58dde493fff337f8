package se.samrum.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;

/** Documents for the features whose records have some; the permit is theirs, so is the audit event. */
@ApplicationScoped
public class Documents {

    @Inject
    DocumentRepository documents;

    /**
     * The documents of a record, oldest first, without their content.
     *
     * @param subject the record, which the caller may see
     * @param youth whom it is about, when that is known
     */
    public List<DocumentRow> of(Permit permit, UUID subject, Optional<UUID> youth) {
        return documents.of(permit, subject).stream()
                .map(document -> documents.row(permit, document, youth))
                .toList();
    }

    /**
     * Keeps a document of a record in the permit's one room, once however often it is asked.
     *
     * @param subject the record, which the caller may see
     * @param youth whom it is about and whose key seals it, when that is known
     */
    public void add(Permit permit, UUID subject, Optional<UUID> youth, NewDocument document) {
        documents.add(permit, new Subject(subject, youth, false), document);
    }
}
