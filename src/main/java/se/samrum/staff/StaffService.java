package se.samrum.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.access.RoomKind;
import se.samrum.agency.Agencies;
import se.samrum.agency.AgencyKind;
import se.samrum.agency.Organisation;
import se.samrum.agency.PlaceRow;
import se.samrum.invitation.InvitationCode;
import se.samrum.membership.Memberships;
import se.samrum.organisation.Colleagues;

/** What may be done with the people who work here: by an administrator, and in part by the approver of their agency. */
@ApplicationScoped
@Transactional
@Audited
public class StaffService {

    @Inject
    Access access;

    @Inject
    UserRepository users;

    @Inject
    Memberships memberships;

    @Inject
    Agencies agencies;

    @Inject
    Colleagues colleagues;

    /** Everybody, for an administrator; those of the own agency, for its approver. */
    public List<UserRow> list() {
        return users.all(access.enterMine(Action.SEE_STAFF));
    }

    /** A user, with what was done. */
    public UserView open(UUID id) {
        Permit permit = access.enterMine(Action.SEE_STAFF);
        return view(permit, find(permit, id), List.of(), false);
    }

    /** A user, with the places where something can be proposed. */
    public UserView prepare(UUID id) {
        Permit permit = access.enterMine(Action.SEE_ORGANISATION);
        UserRow user = find(permit, id);
        Organisation all = agencies.all(permit);
        return view(permit, user, places(all, user), keepsTheSystem(all, user));
    }

    /** The new user's id; empty when somebody has that sign-in name. */
    public Optional<UUID> add(UserForm form) {
        Permit permit = access.enterMine(Action.ADD_USER);
        UUID id = UUID.randomUUID();
        return users.add(permit, id, form) ? Optional.of(id) : Optional.empty();
    }

    /**
     * Puts right what somebody is called or signs in with; oneself only the first.
     *
     * @param seen the version of the person that was looked at
     * @return false when the sign-in name is taken, or when somebody else was quicker
     */
    public boolean amend(UUID id, int seen, PersonForm form) {
        Permit permit = access.enterMine(Action.AMEND_USER);
        UserRow user = find(permit, id);
        if (user.self() && !user.login().equals(form.getLogin())) {
            throw access.notThere();
        }
        return users.amend(permit, user, seen, form);
    }

    /** Makes a one-time link; what the user was let in to waits for the agency to confirm it again. */
    public Invited invite(UUID id) {
        Permit permit = access.enterMine(Action.INVITE_USER);
        InvitationCode code = InvitationCode.random();
        return users.invite(permit, id, code.hash())
                .map(until -> new Invited(code.text(), until))
                .orElseThrow(access::notThere);
    }

    /** Shuts somebody out of everything with the next statement. */
    public void block(UUID id) {
        access.requireDone(users.block(access.enterMine(Action.BLOCK_USER), id));
    }

    /** Lets somebody sign in again; what an administrator unblocks, the agency confirms anew. */
    public void unblock(UUID id) {
        access.requireDone(users.unblock(access.enterMine(Action.BLOCK_USER), id));
    }

    private UserRow find(Permit permit, UUID id) {
        return users.find(permit, id).orElseThrow(access::notThere);
    }

    private UserView view(Permit permit, UserRow user, List<PlaceRow> places, boolean executive) {
        List<StepRow> steps = users.steps(permit, user.id());
        Set<UUID> doers = steps.stream().flatMap(step -> step.by().stream()).collect(Collectors.toSet());
        return new UserView(
                user, memberships.of(permit, user.id()), places, executive, steps, colleagues.names(permit, doers));
    }

    private static boolean keepsTheSystem(Organisation all, UserRow user) {
        return all.agency(user.agency())
                .filter(own -> own.kind() == AgencyKind.MUNICIPAL_EXECUTIVE)
                .isPresent();
    }

    private static List<PlaceRow> places(Organisation all, UserRow user) {
        return Stream.concat(
                        all.agency(user.agency()).stream().flatMap(own -> own.units().stream()),
                        all.groups().stream().filter(place -> place.kind() == RoomKind.GROUP))
                .toList();
    }
}
