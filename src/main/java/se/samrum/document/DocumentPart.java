package se.samrum.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.lock.SealedColumn;

/** A part of a document's content. Its id is made of its document and its number, so that it opens in no other place. */
@Entity
@Table(name = "document_part")
class DocumentPart {

    private static final String TABLE = "document_part";
    private static final String CONTENT = "content";

    @Id
    private UUID id;

    @Column(name = "room_id")
    private UUID room;

    private int version;

    @Column(name = "document_id")
    private UUID document;

    private int number;

    @Convert(converter = SealedColumn.class)
    private Sealed content;

    protected DocumentPart() {}

    /** A name-based UUID (RFC 9562 5.3). */
    static UUID id(UUID document, int number) {
        return UUID.nameUUIDFromBytes((document + "|" + number).getBytes(US_ASCII));
    }

    static byte[] seal(Permit permit, Keys keys, Subject about, UUID document, int number, byte[] content) {
        RowName row = new RowName(TABLE, permit.room().id(), id(document, number), 1);
        return keys.lock(permit, row)
                .sealContent(about.youth(), CONTENT, content)
                .bytes();
    }

    byte[] open(Permit permit, Keys keys) {
        if (!id.equals(id(document, number))) {
            permit.noteUnreadable();
            throw new Unreadable("moved from its place");
        }
        return keys.lock(permit, new RowName(TABLE, room, id, version)).openContent(CONTENT, content);
    }
}
