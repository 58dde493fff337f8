package se.samrum.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samrum.access.Action;
import se.samrum.access.Visit;
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

    public Day getDay() {
        return day;
    }

    public List<ReceiptRow> getReceipts() {
        return receipts;
    }
}
