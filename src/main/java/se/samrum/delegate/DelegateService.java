package se.samrum.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samrum.access.Access;
import se.samrum.access.Action;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.organisation.Colleagues;

/** What an access approver may do with the delegates of the own agency. */
@ApplicationScoped
@Transactional
@Audited
public class DelegateService {

    @Inject
    Access access;

    @Inject
    DelegateRepository delegates;

    @Inject
    Colleagues colleagues;

    /** Who may decide now or later. */
    public DelegateList list() {
        Permit permit = access.enterMine(Action.SEE_DELEGATES);
        List<DelegateRow> rows = delegates.all(permit);
        return new DelegateList(
                rows,
                colleagues.names(permit, rows.stream().map(DelegateRow::madeBy).collect(Collectors.toSet())));
    }

    /** Whom the caller could name. */
    public List<Candidate> candidates() {
        return delegates.candidates(access.enterMine(Action.SEE_DELEGATES));
    }

    /** Names somebody; nobody names the same person twice for days that run into each other. */
    public UUID name(DelegateForm form) {
        UUID id = UUID.randomUUID();
        access.requireDone(delegates.name(access.enterMine(Action.NAME_DELEGATE), id, form));
        return id;
    }

    /** Ends it with the next decision. */
    public void end(UUID id) {
        access.requireDone(delegates.end(access.enterMine(Action.END_DELEGATE), id));
    }
}
