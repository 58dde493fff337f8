package se.samrum.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Action;
import se.samrum.access.Permit;

/** Memberships for features that show them among other things; the permit is theirs. */
@ApplicationScoped
public class Memberships {

    @Inject
    MembershipRepository memberships;

    @Inject
    NewsRepository news;

    /** All that one user has or had, newest first. */
    public List<MembershipRow> of(Permit permit, UUID user) {
        return memberships.of(permit, user);
    }

    /** How many wait for the caller to confirm; 0 for whoever confirms nothing. */
    public int waiting(Permit permit) {
        return permit.caller().may(Action.CONFIRM_MEMBERSHIP)
                ? memberships.confirmable(permit).size()
                : 0;
    }

    /** Who has come to the permit's rooms, or left them, in the last days. */
    public List<NewsRow> news(Permit permit) {
        return news.of(permit);
    }
}
