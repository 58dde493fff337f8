package se.samrum.concern;

import static se.samrum.access.Action.AMEND_CONCERN;
import static se.samrum.access.Action.BEGIN_CONCERN;
import static se.samrum.access.Action.LIST_CONCERNS;
import static se.samrum.access.Action.OPEN_CONCERN;
import static se.samrum.access.Action.REGISTER_CONCERN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.draft.Drafts;
import se.samrum.youth.PersonNumber;
import se.samrum.youth.Youths;

/** What anyone may do with a concern. One method is one action, one transaction, one audit event. */
@ApplicationScoped
@Transactional
@Audited
public class ConcernService {

    @Inject
    Access access;

    @Inject
    ConcernRepository concerns;

    @Inject
    Youths youths;

    @Inject
    WholeView view;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /** Opens an empty form in a unit's room, or refuses before anything is typed. */
    public void begin(UUID room) {
        access.enter(BEGIN_CONCERN, room);
    }

    /**
     * Keeps what was seen in a unit's room, once however often the same form is sent, in the place of its draft.
     *
     * @throws UnknownNumber when a reserve number is given and nobody has it
     */
    public UUID register(UUID room, @Valid ConcernForm form) {
        Permit permit = access.enter(REGISTER_CONCERN, room);
        UUID id = concerns.id(permit, form);
        if (!concerns.isRegistered(permit, id)) {
            concerns.add(permit, id, form, youth(permit, form, Optional.empty()));
        }
        drafts.finish(permit, form);
        return id;
    }

    /** A page of the concerns of one room. */
    public ConcernList list(UUID room, ConcernFilter filter) {
        Permit permit = access.enter(LIST_CONCERNS, room);
        return concerns.list(permit, filter);
    }

    /**
     * One concern; one that is not there is refused like a closed door.
     *
     * @throws se.samrum.access.ReasonNeeded when it is about somebody with a protected identity
     */
    public ConcernView open(UUID room, UUID id) {
        Permit permit = access.enter(OPEN_CONCERN, room);
        ConcernView concern = view(permit, id);
        if (concern.isProtected()) {
            access.requireReason(permit);
        }
        return concern;
    }

    private ConcernView view(Permit permit, UUID id) {
        return view.of(permit, concerns.open(permit, id).orElseThrow(access::notThere));
    }

    /**
     * Amends a concern; what it said before stays in its history.
     *
     * @param version the one that was read
     * @throws Outdated when somebody else amended it meanwhile
     * @throws Unsettled when what was decided about it wants an answer about a report
     * @throws UnknownNumber when a reserve number is given and nobody has it
     * @throws Shielded when it would go away from a youth whom somebody is not to read about
     */
    public void amend(UUID room, UUID id, int version, @Valid ConcernForm form) {
        Permit permit = access.enter(AMEND_CONCERN, room);
        Concern concern = concerns.open(permit, id).orElseThrow(access::notThere);
        if (concerns.isProtected(permit, concern)) {
            access.requireReason(permit);
        }
        ConcernVersion said = ConcernVersion.of(form, LocalDate.now(clock));
        concerns.change(
                permit,
                concern,
                version,
                before -> said.handled(before.handling()).reported(said.report(), said.reportReason()),
                youth(permit, form, concern.about()));
        drafts.finish(permit, form);
    }

    /** Who it is about: nobody known, whoever has the number that was given, or still the same as before. */
    private Optional<UUID> youth(Permit permit, ConcernForm form, Optional<UUID> before) {
        Optional<UUID> now = form.isUnknown() ? Optional.empty() : Optional.of(known(permit, form, before));
        if (before.filter(same -> !now.equals(before) && youths.isShielded(permit, same))
                .isPresent()) {
            throw new Shielded();
        }
        return now;
    }

    private UUID known(Permit permit, ConcernForm form, Optional<UUID> before) {
        if (form.isReserveNumbered()) {
            return reserved(permit, form.getPersonnummer());
        }
        Optional<PersonNumber> number = Optional.ofNullable(form.getPersonnummer())
                .flatMap(typed -> PersonNumber.parse(typed, LocalDate.now(clock)));
        return before.filter(same -> !form.isAnother())
                .filter(same -> number.map(typed -> youths.isNumbered(permit, same, typed))
                        .orElse(true))
                .orElseGet(() -> youths.findOrAdd(permit, form.getWho().strip(), number));
    }

    private UUID reserved(Permit permit, String typed) {
        UUID youth = youths.numbered(permit, typed, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(UnknownNumber::new);
        if (!youths.protectedAmong(permit, List.of(youth)).isEmpty()) {
            access.requireReason(permit);
        }
        permit.show(permit.room().id(), Optional.of(youth), youth);
        return youth;
    }
}
