package se.samrum.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The receipts of whoever is signed in. */
@Named
@RequestScoped
public class ListReceiptsPage {

    @Inject
    ReceiptService service;

    private List<ReceiptRow> receipts = List.of();

    public void load() {
        receipts = service.list();
    }

    public List<ReceiptRow> getReceipts() {
        return receipts;
    }
}
