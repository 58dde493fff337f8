package se.samrum.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samrum.access.AbsentIdColumn;
import se.samrum.access.Permit;

/** What somebody saw, in the room of the unit that saw it. */
@Entity
@Table(name = "concern")
class Concern {

    @Id
    private UUID id;

    @Column(name = "room_id", updatable = false)
    private UUID room;

    @Version
    private int version;

    @Convert(converter = AbsentIdColumn.class)
    @Column(name = "youth_id")
    private UUID youth;

    private String who;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    private String observation;

    private String types;

    @Enumerated(EnumType.STRING)
    private Report report;

    @Column(name = "report_reason")
    private String reportReason;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    @Column(name = "registered_by_name", updatable = false)
    private String registeredByName;

    protected Concern() {}

    Concern(Permit permit, ConcernForm form, Optional<UUID> youth, Instant now, LocalDate today) {
        this.id = UUID.randomUUID();
        this.room = permit.room().id();
        this.youth = youth.orElse(null);
        this.who = form.isUnknown() ? null : form.getWho().strip();
        this.observedOn = ObservedDay.of(form, today);
        this.observation = form.getObservation().strip();
        this.types = Stream.of(form.getTypes(), form.getMoreTypes())
                .flatMap(Stream::of)
                .distinct()
                .map(ConcernType::name)
                .collect(Collectors.joining(" "));
        this.report = form.getReport();
        this.reportReason = Optional.ofNullable(form.getReportReason())
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
        this.registeredAt = now;
        this.registeredBy = permit.caller().userId();
        this.registeredByName = permit.caller().name();
    }

    UUID id() {
        return id;
    }
}
