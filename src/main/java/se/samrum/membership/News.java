package se.samrum.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.access.Action;
import se.samrum.access.Permit;
import se.samrum.access.Visit;

/** What the day's page says about doors: who came, who left, and what waits for the caller to decide. */
@Named
@RequestScoped
public class News {

    @Inject
    Memberships memberships;

    @Inject
    Visit visit;

    private List<NewsRow> rows = List.of();
    private int waiting;

    /** Looks, under the permit of the day. */
    public void gather(Permit permit) {
        rows = memberships.news(permit);
        waiting = memberships.waiting(permit);
    }

    public List<NewsRow> getRows() {
        return rows;
    }

    /** How many proposals wait for the caller to confirm. */
    public int getWaiting() {
        return waiting;
    }

    /** Whether the caller sets up the organisation, and should be told where to begin. */
    public boolean isAdministering() {
        return visit.caller()
                .filter(caller -> caller.may(Action.CHANGE_ORGANISATION))
                .isPresent();
    }
}
