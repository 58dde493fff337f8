package se.samrum.receipt;

import static se.samrum.access.Action.ADD_TO_CONCERN;
import static se.samrum.access.Action.LIST_RECEIPTS;
import static se.samrum.access.Action.OPEN_RECEIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.draft.Drafts;

/** What whoever registered a concern may do with it afterwards. One method is one action and one audit event. */
@ApplicationScoped
@Transactional
@Audited
public class ReceiptService {

    @Inject
    Access access;

    @Inject
    ReceiptRepository receipts;

    @Inject
    Drafts drafts;

    /** The caller's own receipts in all rooms, newest first. */
    public List<ReceiptRow> list() {
        Permit permit = access.enterMine(LIST_RECEIPTS);
        return receipts.own(permit);
    }

    /** One receipt of the caller's own; any other is refused like a closed door. */
    public ReceiptRow open(UUID room, UUID id) {
        Permit permit = access.enter(OPEN_RECEIPT, room);
        return receipts.own(permit, id).orElseThrow(access::notThere);
    }

    /** Adds to a concern of the caller's own, in the place of its draft; nobody but the unit's members reads it. */
    public void add(UUID room, UUID id, @Valid AdditionForm form) {
        Permit permit = access.enter(ADD_TO_CONCERN, room);
        ReceiptRow own = receipts.own(permit, id).orElseThrow(access::notThere);
        receipts.add(permit, own.id(), form);
        drafts.finish(permit, form);
    }
}
