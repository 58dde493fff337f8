package se.samrum.concern;

import static se.samrum.access.Action.BEGIN_JOIN;
import static se.samrum.access.Action.JOIN_YOUTH;

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
import se.samrum.lock.Keys;
import se.samrum.youth.YouthView;
import se.samrum.youth.Youths;

/** Says that a concern is about a youth whom the room knows already, so that what was seen stands in one timeline. */
@ApplicationScoped
@Transactional
@Audited
public class JoinService {

    @Inject
    Access access;

    @Inject
    ConcernRepository concerns;

    @Inject
    Namesakes namesakes;

    @Inject
    Youths youths;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** The youths of the room whom a concern may be about: of the same name, or those it was about before. */
    public List<Namesake> begin(UUID room, UUID id) {
        Permit permit = access.enter(BEGIN_JOIN, room);
        Concern concern = open(permit, id);
        return namesakes.of(permit, concern, concern.now(permit, keys));
    }

    /**
     * Moves a concern to a youth of the same room, and is undone by moving it back.
     *
     * @param version the one that was read
     * @throws Outdated when somebody else changed it meanwhile
     * @throws Shielded when it would go away from a youth whom somebody is not to read about
     * @throws UnknownNumber when nobody whom the caller may see has that number
     */
    public void join(UUID room, UUID id, int version, @Valid JoinForm form) {
        Permit permit = access.enter(JOIN_YOUTH, room);
        Concern concern = open(permit, id);
        UUID youth = Optional.ofNullable(form.getYouth()).orElseGet(() -> numbered(permit, form.getNumber()));
        YouthView who = view(permit, youth);
        requireFree(permit, concern.about().filter(same -> !same.equals(youth)));
        concerns.change(permit, concern, version, before -> before.named(who.name()), Optional.of(youth));
    }

    private YouthView view(Permit permit, UUID youth) {
        YouthView who = youths.view(permit, youth).orElseThrow(access::notThere);
        permit.show(permit.room().id(), Optional.of(youth), youth);
        if (who.isProtected()) {
            access.requireReason(permit);
        }
        return who;
    }

    private void requireFree(Permit permit, Optional<UUID> left) {
        if (left.filter(youth -> youths.isShielded(permit, youth)).isPresent()) {
            throw new Shielded();
        }
    }

    private Concern open(Permit permit, UUID id) {
        Concern concern = concerns.open(permit, id).orElseThrow(access::notThere);
        if (concerns.isProtected(permit, concern)) {
            access.requireReason(permit);
        }
        return concern;
    }

    private UUID numbered(Permit permit, String typed) {
        return youths.numbered(permit, typed, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(UnknownNumber::new);
    }
}
