package se.samrum.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.access.Action;
import se.samrum.access.Caller;
import se.samrum.access.Hat;
import se.samrum.access.Visit;
import se.samrum.membership.News;
import se.samrum.receipt.ReceiptRow;
import se.samrum.receipt.ReceiptService;

/** The page everybody starts on. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    TodayService service;

    @Inject
    ReceiptService receiptService;

    @Inject
    News news;

    @Inject
    Visit visit;

    private Day day = Day.EMPTY;
    private List<ReceiptRow> receipts = List.of();

    public void load() {
        day = service.see();
        if (isReporting()) {
            receipts = receiptService.list();
        }
    }

    /** Whether the caller tells of what was seen and reads nothing of it. */
    public boolean isReporting() {
        return !visit.roomsFor(Action.LIST_RECEIPTS).isEmpty()
                && visit.roomsFor(Action.OPEN_CONCERN).isEmpty();
    }

    /** For whom nothing waits: whoever reads concerns, lets people in, keeps the log, leads or has no page yet; "" for others. */
    public String getQuietFor() {
        if (!day.waiting().isEmpty() || isReporting() || news.isAdministering() || news.getWaiting() > 0) {
            return "";
        }
        if (may(Action.OPEN_CONCERN)) {
            return "WORK";
        }
        if (may(Action.REVIEW_LOG)) {
            return "REVIEW";
        }
        return may(Action.SEE_MEMBERSHIPS) ? "APPROVE" : without();
    }

    private String without() {
        return visit.caller().flatMap(Caller::hat).filter(Hat.MANAGE::equals).isPresent() ? "MANAGE" : "NOTHING";
    }

    private boolean may(Action action) {
        return visit.caller().filter(caller -> caller.may(action)).isPresent();
    }

    public Day getDay() {
        return day;
    }

    public List<ReceiptRow> getReceipts() {
        return receipts;
    }
}
