package se.samrum.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.lock.RowLock;
import se.samrum.lock.SealedColumn;

/** A file in a room, without its content. It is never changed. */
@Entity
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(name = "of_subject", updatable = false)
    private UUID subject;

    @Convert(converter = SealedColumn.class)
    private Sealed title;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;

    private int parts;

    @Convert(converter = SealedColumn.class)
    private Sealed digest;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    protected Document() {}

    /**
     * A document whose parts are kept.
     *
     * @param youth whom its subject is about, when that is known
     */
    Document(Permit permit, Keys keys, NewDocument said, Subject about, Copy content, Instant now) {
        this.id = said.id();
        this.room = permit.room().id();
        this.subject = about.id();
        this.type = said.file().type();
        this.size = Math.toIntExact(said.file().size());
        this.parts = content.parts();
        RowLock lock = keys.lock(permit, row().next());
        this.title = lock.seal(about.youth(), "title", said.title());
        this.digest = lock.seal(about.youth(), "digest", content.digest());
        this.addedAt = now;
        this.addedBy = permit.caller().userId();
    }

    private RowName row() {
        return new RowName("document", room, id, version);
    }

    UUID id() {
        return id;
    }

    UUID room() {
        return room;
    }

    UUID subject() {
        return subject;
    }

    int parts() {
        return parts;
    }

    /** The SHA-256 of its content, in hex. */
    String digest(Permit permit, Keys keys) {
        return keys.lock(permit, row()).open("digest", digest).orElse("");
    }

    /** As a list shows it; one that cannot be opened stays and says so. */
    DocumentRow row(Permit permit, Keys keys) {
        try {
            return row(keys.lock(permit, row()).open("title", title));
        } catch (Unreadable sealed) {
            return row(Optional.empty());
        }
    }

    private DocumentRow row(Optional<String> opened) {
        return new DocumentRow(id, room, opened, type, size, addedAt, addedBy);
    }
}
