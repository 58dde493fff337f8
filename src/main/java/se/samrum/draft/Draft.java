package se.samrum.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.AbsentIdColumn;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.lock.Keys;
import se.samrum.lock.SealedColumn;

/** A draft, sealed with the room's key; author, time and sign-in are what the database says. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Column(insertable = false, updatable = false)
    private UUID author;

    @Column(updatable = false)
    private String form;

    @Convert(converter = AbsentIdColumn.class)
    @Column(updatable = false)
    private UUID subject;

    @Convert(converter = SealedColumn.class)
    private Sealed content;

    private UUID tab;

    private int turn;

    @Column(insertable = false, updatable = false)
    private String session;

    @Column(name = "saved_at", insertable = false, updatable = false)
    private Instant savedAt;

    protected Draft() {}

    Draft(Permit permit, Keys keys, UUID id, DraftText text) {
        this.id = id;
        this.room = permit.room().id();
        this.form = text.form().name();
        this.subject = text.subject().orElse(null);
        keep(permit, keys, text);
    }

    /**
     * Says something else from now on, unless the same page has already said something later.
     *
     * @throws DraftElsewhere when another page has saved since this one looked
     */
    void rewrite(Permit permit, Keys keys, DraftText text) {
        boolean same = tab.equals(text.tab());
        if (!same && version != text.seen()) {
            throw new DraftElsewhere();
        }
        if (!same || text.turn() > turn) {
            keep(permit, keys, text);
        }
    }

    private void keep(Permit permit, Keys keys, DraftText text) {
        content = keys.lock(permit, row().next()).seal(Optional.empty(), "content", text.answers());
        tab = text.tab();
        turn = text.turn();
    }

    String answers(Permit permit, Keys keys) {
        return keys.lock(permit, row()).open("content", content).orElseThrow();
    }

    DraftRow asRow() {
        return new DraftRow(room, id, form, Optional.ofNullable(subject), savedAt);
    }

    /** Whether the event of this sign-in in the log already tells of it. */
    boolean isToldBy(String name) {
        return name.equals(session);
    }

    private RowName row() {
        return new RowName("draft", room, id, version);
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    UUID room() {
        return room;
    }
}
