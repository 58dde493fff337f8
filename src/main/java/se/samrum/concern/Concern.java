package se.samrum.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samrum.access.AbsentIdColumn;
import se.samrum.access.Permit;
import se.samrum.key.RowName;
import se.samrum.key.Sealed;
import se.samrum.key.Unreadable;
import se.samrum.lock.Keys;
import se.samrum.lock.RowLock;
import se.samrum.lock.SealedColumn;
import se.samrum.youth.YouthEvent;

/** What somebody saw, in the room of the unit that saw it; sealed with the key of the youth it is about, if known. */
@Entity
@Table(name = "concern")
class Concern {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    /** The database makes it when the row is written. */
    @Column(insertable = false, updatable = false)
    private String number;

    @Convert(converter = AbsentIdColumn.class)
    @Column(name = "youth_id")
    private UUID youth;

    @Convert(converter = SealedColumn.class)
    private Sealed who;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    @Convert(converter = SealedColumn.class)
    private Sealed observation;

    private String types;

    @Enumerated(EnumType.STRING)
    private Report report;

    @Convert(converter = SealedColumn.class)
    @Column(name = "report_reason")
    private Sealed reportReason;

    @Embedded
    private SealedAnswers more;

    @Embedded
    private SealedHandling handling;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    @Transient
    private boolean addedTo;

    @Transient
    private boolean attachedTo;

    protected Concern() {}

    Concern(Permit permit, Keys keys, UUID id, ConcernVersion said, Optional<UUID> about, Instant now) {
        this.id = id;
        this.room = permit.room().id();
        this.registeredAt = now;
        this.registeredBy = permit.caller().userId();
        say(permit, keys, said, about);
    }

    private void say(Permit permit, Keys keys, ConcernVersion said, Optional<UUID> about) {
        RowLock lock = keys.lock(permit, row().next());
        this.youth = about.orElse(null);
        this.who = lock.seal(about, "who", said.who().orElse(null));
        this.observedOn = said.observedOn();
        this.observation = lock.seal(about, "observation", said.observation());
        this.types = String.join(" ", said.typeCodes());
        this.report = said.report();
        this.reportReason =
                lock.seal(about, "report_reason", said.reportReason().orElse(null));
        this.more = new SealedAnswers(lock, about, said.more());
        this.handling = new SealedHandling(lock, about, said.handling());
    }

    RowName row() {
        return new RowName("concern", room, id, version);
    }

    /**
     * As a list shows it; one that cannot be opened stays in the list and says so.
     *
     * @param isProtected whether the name stays sealed, since the identity is protected
     */
    ConcernRow row(Permit permit, Keys keys, boolean isProtected) {
        if (isProtected) {
            return row(Optional.empty(), true, false);
        }
        try {
            return row(keys.lock(permit, row()).open("who", who), false, false);
        } catch (Unreadable sealed) {
            return row(Optional.empty(), false, true);
        }
    }

    /** As the timeline of a youth shows it. */
    YouthEvent event() {
        return new YouthEvent(
                "/concern/open",
                id,
                observedOn,
                Stream.of(types.split(" ")).map(code -> "concern.type." + code).toList(),
                List.of("concern.status." + handling.status(), "today.report." + report));
    }

    private ConcernRow row(Optional<String> opened, boolean isProtected, boolean unreadable) {
        return new ConcernRow(
                id,
                room,
                about(),
                opened,
                isProtected,
                unreadable,
                observedOn,
                registeredAt,
                types,
                report,
                handling.status());
    }

    /**
     * Says something else from now on; what says the same leaves no trace.
     *
     * @throws Outdated when this is no longer the version that was read
     */
    void change(Permit permit, Keys keys, int read, UnaryOperator<ConcernVersion> change, Optional<UUID> about) {
        ConcernVersion now = now(permit, keys);
        ConcernVersion said = change.apply(now);
        boolean same = said.equals(now) && about.equals(about());
        if (version != read && !same) {
            throw new Outdated();
        }
        said.settled();
        if (!same) {
            say(permit, keys, said, about);
        }
    }

    ConcernVersion now(Permit permit, Keys keys) {
        RowLock lock = keys.lock(permit, row());
        return new ConcernVersion(
                lock.open("who", who),
                observedOn,
                lock.open("observation", observation).orElseThrow(),
                List.of(types.split(" ")),
                report,
                lock.open("report_reason", reportReason),
                more.open(lock),
                handling.open(lock));
    }

    String number() {
        return number;
    }

    /** Notes whether anything was added or attached to it, so that nobody needs to ask for what is not there. */
    Concern knowing(boolean isAddedTo, boolean isAttachedTo) {
        addedTo = isAddedTo;
        attachedTo = isAttachedTo;
        return this;
    }

    boolean isAttachedTo() {
        return attachedTo;
    }

    boolean isAddedTo() {
        return addedTo;
    }

    boolean wasNeverAmended() {
        return version == 1;
    }

    int version() {
        return version;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Optional<UUID> about() {
        return Optional.ofNullable(youth);
    }

    UUID id() {
        return id;
    }

    UUID room() {
        return room;
    }

    UUID author() {
        return registeredBy;
    }
}
