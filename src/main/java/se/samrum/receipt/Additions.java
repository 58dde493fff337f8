package se.samrum.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Permit;

/** What was added to a concern, for the page of whoever may read it; the permit is theirs. */
@ApplicationScoped
public class Additions {

    @Inject
    ReceiptRepository receipts;

    /** What was added to it, oldest first. */
    public List<AdditionRow> of(Permit permit, UUID concern) {
        return receipts.additions(permit, concern);
    }
}
