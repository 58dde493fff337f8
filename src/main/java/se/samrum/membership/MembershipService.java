package se.samrum.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.organisation.Colleagues;

/** What may be done with memberships. That two persons are needed is the database's rule, so that no page can forget it. */
@ApplicationScoped
@Transactional
@Audited
public class MembershipService {

    @Inject
    Access access;

    @Inject
    MembershipRepository memberships;

    @Inject
    Colleagues colleagues;

    /** All memberships that wait, are to come or stand, in the agencies the caller answers for. */
    public MembershipList list() {
        Permit permit = access.enterMine(Action.SEE_MEMBERSHIPS);
        List<MembershipRow> rows = memberships.current(permit);
        return new MembershipList(rows, names(permit, rows));
    }

    /** One of them, also when it is over. */
    public MembershipView open(UUID id) {
        Permit permit = access.enterMine(Action.SEE_MEMBERSHIPS);
        MembershipRow row = memberships.find(permit, id).orElseThrow(access::notThere);
        return new MembershipView(row, names(permit, List.of(row)));
    }

    /** Proposes a membership; it opens nothing until somebody else has confirmed it. */
    public UUID propose(UUID user, Proposal proposal) {
        Permit permit = access.enterMine(Action.PROPOSE_MEMBERSHIP);
        UUID id = UUID.randomUUID();
        access.requireDone(memberships.propose(permit, id, user, proposal));
        return id;
    }

    /** Lets it take effect. */
    public void confirm(UUID id) {
        access.requireDone(memberships.confirm(access.enterMine(Action.CONFIRM_MEMBERSHIP), id));
    }

    /** Turns a proposal down, or takes it back. */
    public void refuse(UUID id) {
        access.requireDone(memberships.refuse(access.enterMine(Action.REFUSE_MEMBERSHIP), id));
    }

    /** Ends it with the next statement of whoever held it. */
    public void end(UUID id) {
        access.requireDone(memberships.end(access.enterMine(Action.END_MEMBERSHIP), id));
    }

    private Map<UUID, String> names(Permit permit, List<MembershipRow> rows) {
        return colleagues.names(
                permit, rows.stream().flatMap(MembershipRow::people).collect(Collectors.toSet()));
    }
}
