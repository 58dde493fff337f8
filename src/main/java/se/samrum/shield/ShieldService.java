package se.samrum.shield;

import static java.util.stream.Collectors.toSet;
import static se.samrum.access.Action.CLOSE_FILE;
import static se.samrum.access.Action.DECLARE_CONFLICT;
import static se.samrum.access.Action.LIFT_CONFLICT;
import static se.samrum.access.Action.OPEN_FILE;
import static se.samrum.access.Action.PROTECT_YOUTH;
import static se.samrum.access.Action.SEE_SHIELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.organisation.Colleagues;
import se.samrum.youth.YouthView;
import se.samrum.youth.Youths;

/** What shields a youth within the unit. Whoever a shield shuts out is answered as if the youth were not there. */
@ApplicationScoped
@Transactional
@Audited
public class ShieldService {

    @Inject
    Access access;

    @Inject
    ShieldRepository shields;

    @Inject
    Youths youths;

    @Inject
    Colleagues colleagues;

    @Inject
    Seen seen;

    @Inject
    Clock clock;

    /**
     * What shields a youth now, and who works in the unit.
     *
     * @throws se.samrum.access.ReasonNeeded when the identity is protected
     */
    public ShieldView see(UUID room, UUID youth) {
        Permit permit = enter(SEE_SHIELD, room, youth);
        return seen.of(permit, youth);
    }

    /** Marks a youth as somebody with protected personal data (OSL 22:1 and 22:2), or not any more. */
    public void protect(UUID room, UUID youth, boolean isProtected) {
        youths.protect(enter(PROTECT_YOUTH, room, youth), youth, isProtected);
    }

    /**
     * Closes the file of a youth for everybody but these and the caller, or changes who they are.
     *
     * @throws se.samrum.access.Denied when somebody does not work in the unit
     */
    public void close(UUID room, UUID youth, Collection<UUID> readers) {
        Permit permit = enter(CLOSE_FILE, room, youth);
        Set<UUID> wanted = new HashSet<>(readers);
        wanted.add(permit.caller().userId());
        if (!colleagues.in(permit).keySet().containsAll(wanted)) {
            throw access.notThere();
        }
        ClosedFile file = shields.file(permit, youth).orElseGet(() -> closed(permit, youth));
        Set<UUID> known =
                shields.members(permit, file).stream().map(FileMember::user).collect(toSet());
        shields.members(permit, file).stream()
                .filter(member -> !wanted.contains(member.user()))
                .forEach(member -> member.end(clock.instant()));
        wanted.stream()
                .filter(user -> !known.contains(user))
                .forEach(user -> shields.add(permit, new FileMember(permit, file.id(), user)));
    }

    private ClosedFile closed(Permit permit, UUID youth) {
        ClosedFile file = new ClosedFile(permit, youth);
        shields.add(permit, file);
        shields.add(permit, new FileMember(permit, file.id(), permit.caller().userId()));
        return file;
    }

    /** Opens the file again for everybody in the unit. */
    public void open(UUID room, UUID youth) {
        Permit permit = enter(OPEN_FILE, room, youth);
        shields.file(permit, youth).orElseThrow(access::notThere).end(clock.instant());
    }

    /**
     * Shuts somebody out from everything about this youth, whatever else they may do.
     *
     * @throws NobodyLeft when nobody else in the unit could see the youth then
     */
    public void declare(UUID room, UUID youth, UUID user) {
        Permit permit = enter(DECLARE_CONFLICT, room, youth);
        if (!colleagues.in(permit).containsKey(user)) {
            throw access.notThere();
        }
        if (shields.conflicts(permit, youth).stream()
                .noneMatch(conflict -> conflict.user().equals(user))) {
            requireSomebodyBeside(user, seen.readers(permit, youth));
            shields.add(permit, new Conflict(permit, youth, user));
        }
    }

    private static void requireSomebodyBeside(UUID user, Set<UUID> readers) {
        if (readers.equals(Set.of(user))) {
            throw new NobodyLeft();
        }
    }

    /** Lets somebody see the youth again; they cannot do it themselves, since they do not find the youth. */
    public void lift(UUID room, UUID youth, UUID user) {
        Permit permit = enter(LIFT_CONFLICT, room, youth);
        shields.conflicts(permit, youth).stream()
                .filter(conflict -> conflict.user().equals(user))
                .findFirst()
                .orElseThrow(access::notThere)
                .end(clock.instant());
    }

    private Permit enter(Action action, UUID room, UUID youth) {
        Permit permit = access.enter(action, room);
        YouthView who = Optional.ofNullable(youth)
                .flatMap(id -> youths.view(permit, id))
                .orElseThrow(access::notThere);
        permit.show(room, Optional.of(youth), youth);
        if (who.isProtected()) {
            access.requireReason(permit);
        }
        return permit;
    }
}
